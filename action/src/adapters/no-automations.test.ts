import { expect, test } from 'vitest';
import { noAutomations } from './no-automations.ts';

test('every name is a problem', async () => {
  const effect = {
    type: 'RunAutomation',
    step: 1,
    visit: 1,
    attempt: 1,
    item: null,
    index: 1,
    name: 'scale-up',
    environment: {},
    secrets: [],
    timeoutSeconds: 1,
    keep: 'tail',
  } as const;
  const end = await noAutomations().run('exec', effect, {}, new AbortController().signal);
  expect(end).toMatchObject({ ended: 'not_started', exit_code: null, outputs: {} });
  expect(end.problem).toEqual({
    code: 'automation',
    message: 'Unexpected automation `scale-up`, expected one that is registered: there is none',
  });
});
