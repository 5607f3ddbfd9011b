import type { EventDraft } from '../../src/engine/event.ts';
import type { Journal } from '../../src/engine/ports.ts';
import { systemClock } from '../../src/adapters/clock.ts';
import { fileJournal } from '../../src/adapters/journal-file.ts';
import { gitJournal } from '../../src/adapters/journal-git.ts';
import { processOwners } from '../../src/adapters/owners.ts';

/** What the worker is asked for, one message at a time; it answers with the result. */
export type WorkerOrder =
  | {
      readonly do: 'append';
      readonly id: string;
      readonly expected: number;
      readonly drafts: readonly EventDraft[];
    }
  | { readonly do: 'start'; readonly drafts: readonly EventDraft[] }
  | {
      readonly do: 'append-for-ever';
      readonly id: string;
      readonly expected: number;
      readonly drafts: readonly EventDraft[];
    };

const [place = '', repository] = process.argv.slice(2);
/** With a second argument the first one is the remote, else it is the root of a local store. */
const journal: Journal =
  repository === undefined
    ? fileJournal({ root: place, owners: processOwners() })
    : gitJournal({ folder: repository, remote: place, token: null, outputs: null, clock: systemClock() });

process.on('message', (order: WorkerOrder) => {
  void perform(order).then(
    (result) => process.send?.(result),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
process.send?.('ready');

async function perform(order: WorkerOrder): Promise<unknown> {
  switch (order.do) {
    case 'append':
      return journal.append(order.id, order.expected, order.drafts, true);
    case 'start':
      return journal.start(order.drafts, false);
    case 'append-for-ever':
      for (let position = order.expected; ; position += order.drafts.length) {
        const appended = await journal.append(order.id, position, order.drafts, false);
        if (!appended.ok) return appended;
        if (position === order.expected) process.send?.('begun');
      }
    default:
      return order satisfies never;
  }
}
