import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseConfig } from '../runbook/config.ts';
import { applyFixes } from './apply-fixes.ts';
import { channelSecrets, staleWords, type WorkflowLists, workflowRegions } from './workflow-lists.ts';

const lists: WorkflowLists = {
  runbooks: ['RB-A-001', 'RB-B-001'],
  secrets: ['API_TOKEN', 'HOOK'],
  'channel-secrets': ['HOOK'],
};

function synced(text: string, wanted = lists): string {
  return applyFixes(text, workflowRegions(text, wanted).regions);
}

const workflow = `name: x   # kept
on:
  workflow_dispatch:
    inputs:
      runbook:
        options:
          - '-'
          # runbooks:begin (see docs)
          - RB-OLD-001
            # a remark that goes
          # runbooks:end
jobs:
  plan:
    env:
      A: 1
      # channel-secrets:begin
      # channel-secrets:end
  open:
    env:
\t# secrets:begin
\t# secrets:end
      Z: \${{ 'kept' }}
  again:
      env:
        # secrets:begin
        HOOK: \${{ secrets.HOOK }}
        # secrets:end
`;

test('every list is written, with the indentation of its mark, and the rest stays as it is', () => {
  expect(synced(workflow)).toBe(`name: x   # kept
on:
  workflow_dispatch:
    inputs:
      runbook:
        options:
          - '-'
          # runbooks:begin (see docs)
          - RB-A-001
          - RB-B-001
          # runbooks:end
jobs:
  plan:
    env:
      A: 1
      # channel-secrets:begin
      HOOK: \${{ secrets.HOOK }}
      # channel-secrets:end
  open:
    env:
\t# secrets:begin
\tAPI_TOKEN: \${{ secrets.API_TOKEN }}
\tHOOK: \${{ secrets.HOOK }}
\t# secrets:end
      Z: \${{ 'kept' }}
  again:
      env:
        # secrets:begin
        API_TOKEN: \${{ secrets.API_TOKEN }}
        HOOK: \${{ secrets.HOOK }}
        # secrets:end
`);
});

test('what is stale is said by name', () => {
  const { regions, faults } = workflowRegions(workflow, lists);
  expect(faults).toEqual([]);
  expect(regions.map((region) => `${region.list}: ${staleWords(region)}`)).toEqual([
    'runbooks: `RB-A-001`, `RB-B-001` are missing, `RB-OLD-001` belongs to no runbook',
    'channel-secrets: `HOOK` is missing',
    'secrets: `API_TOKEN`, `HOOK` are missing',
    'secrets: `API_TOKEN` is missing',
  ]);
  expect(workflowRegions(synced(workflow), lists).regions.some(({ stale }) => stale)).toBe(false);
});

test.each([
  [
    'line feeds of Windows',
    '# runbooks:begin\r\n- x\r\n# runbooks:end\r\n',
    '# runbooks:begin\r\n- RB-A-001\r\n# runbooks:end\r\n',
  ],
  [
    'no line feed at the end',
    '# runbooks:begin\n# runbooks:end',
    '# runbooks:begin\n- RB-A-001\n# runbooks:end',
  ],
  [
    'names in another order',
    '# runbooks:begin\n- B\n- A\n# runbooks:end',
    '# runbooks:begin\n- RB-A-001\n# runbooks:end',
  ],
])('%s', (_, text, expected) => {
  expect(synced(text, { runbooks: ['RB-A-001'], secrets: [], 'channel-secrets': [] })).toBe(expected);
});

test('an id that YAML would not read as a text is quoted', () => {
  const text = '# runbooks:begin\n# runbooks:end\n';
  const runbooks = ['1', '1e5', 'RB-X', 'true', '2026-11-23'];
  expect(synced(text, { runbooks, secrets: [], 'channel-secrets': [] })).toBe(
    "# runbooks:begin\n- '1'\n- '1e5'\n- RB-X\n- 'true'\n- '2026-11-23'\n# runbooks:end\n",
  );
});

test.each([
  ['begins twice', '# runbooks:begin\n# runbooks:begin\n# runbooks:end\n', 1],
  ['never ends', '# runbooks:begin\n- RB-A-001\n', 1],
  ['only ends', '- RB-A-001\n# runbooks:end\n', 1],
  ['ends before it begins', '# runbooks:end\n# runbooks:begin\n', 2],
  ['is inside of another', '# secrets:begin\n# runbooks:begin\n# runbooks:end\n# secrets:end\n', 2],
  ['is not there', 'options: [RB-A-001]\n', 1],
  ['is there in words only', 'see # runbooks:begin\nand # runbooks:end\n', 1],
])('a list that %s is a fault', (_, text, count) => {
  const { faults } = workflowRegions(text, { runbooks: ['RB-A-001'], secrets: [], 'channel-secrets': [] });
  expect(faults).toHaveLength(count);
});

test('a list that has nothing to hold may be missing', () => {
  const text = '# runbooks:begin\n# runbooks:end\n';
  expect(workflowRegions(text, { ...lists, secrets: [], 'channel-secrets': [] }).faults).toEqual([]);
  expect(workflowRegions(text, lists).faults.map(({ list }) => list)).toEqual(['secrets', 'channel-secrets']);
});

test('whatever the file holds, a second time changes nothing, and only lines between marks change', () => {
  const lines = fc.array(
    fc.constantFrom(
      '# runbooks:begin',
      '  # runbooks:end',
      '    # secrets:begin',
      '# secrets:end ',
      '# channel-secrets:begin',
      '# channel-secrets:end',
      '- RB-A-001',
      'HOOK: x',
      '',
      '\u{202e}',
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(lines, fc.constantFrom('\n', '\r\n'), (parts, lineBreak) => {
      const text = parts.join(lineBreak);
      const once = synced(text);
      expect(synced(once)).toBe(once);
      const marks = (of: string): readonly string[] => of.split(/\r?\n/).filter((line) => /#/.test(line));
      expect(marks(once)).toEqual(marks(text));
    }),
  );
});

test('the secrets of channels are the values of their keys that end so', () => {
  const config = normaliseConfig({
    channels: {
      chat: { type: 'slack', url_secret: 'SLACK_URL' },
      hook: { type: 'webhook', url_secret: 'HOOK_URL', signing_secret: 'HOOK_KEY' },
      page: { type: 'pagerduty', routing_key_secret: 'PD_KEY' },
    },
  });
  expect(channelSecrets(config)).toEqual(['SLACK_URL', 'HOOK_URL', 'HOOK_KEY', 'PD_KEY']);
});
