import { expect, test } from 'vitest';
import type { EventDraft } from '../../src/engine/event.ts';
import { validate } from '../../src/schema/event.validator.js';
import { draftOf, eventsOf, type MakeJournal } from './journal-store.ts';
import {
  commandFinished,
  executionId,
  finished,
  interrupted,
  manualAsked,
  note,
  started,
  stepFinished,
  stepStarted,
} from './sample-events.ts';

/** What every journal promises of secrets. */
export function maskContract(empty: MakeJournal): void {
  test('secrets are masked wherever people or commands wrote, and nowhere else', async () => {
    const secrets = { mask: (text: string): string => text.replaceAll('12345678', '***') };
    const { journal } = await empty(secrets);
    const secret = 'key-12345678';
    const drafts = textsWith(secret);
    await journal.start(drafts.slice(0, 1), false);
    await journal.append(executionId(1), 1, drafts.slice(1), false);
    const events = await eventsOf(journal, executionId(1));
    expect(JSON.stringify(events)).not.toContain('12345678');
    expect(events.filter((event) => !validate(event))).toEqual([]);
    expect(events.map(draftOf)).toEqual(textsWith('key-***'));
  });

  test('a code that happens to be a secret stays what it is', async () => {
    const words = [
      'manual',
      'local',
      'completed',
      'ExecutionFinished',
      'RB-TEST-001',
      'maria',
      'pause',
      'laptop',
      'exited',
    ];
    const { journal } = await empty({ mask: (text) => (words.includes(text) ? '***' : text) });
    await journal.start([started(1)], false);
    const drafts = [interrupted(), manualAsked(), commandFinished(1), stepFinished(1), finished()];
    await journal.append(executionId(1), 1, drafts, false);
    const events = await eventsOf(journal, executionId(1));
    expect(events.map(draftOf)).toEqual([started(1), ...drafts]);
  });
}

function textsWith(secret: string): readonly EventDraft[] {
  const values = { A: secret, B: secret === 'key-***' ? '***' : 12345678, C: true, type: secret };
  return [
    started(1, {
      incident: secret,
      change_ticket: secret,
      reason: secret,
      carried: values,
      variables: { code: { value: secret, source: 'given' }, N: { value: values.B, source: 'default' } },
    }),
    { ...stepStarted(1), items: [secret, 'b'] },
    { ...commandFinished(1), outputs: values, item: secret },
    stepFinished(1, {
      outputs: values,
      error: { code: 'published', message: secret },
      verify: [{ expression: `stdout == '${secret}'`, holds: false }],
    }),
    { ...note(secret) },
    { ...manualAsked(), message: secret },
    {
      type: 'StepSkipped',
      at: note('').at,
      by: null,
      step: 2,
      visit: 1,
      attempt: 0,
      item: null,
      reason: 'operator',
      detail: secret,
    },
    {
      type: 'Notified',
      at: note('').at,
      by: null,
      step: 2,
      visit: 1,
      channel: 'terminal',
      message: secret,
      delivered: false,
      error: secret,
    },
    finished({ reason: secret }),
  ];
}
