import type { Rule } from '../rule.ts';

/** The file of a runbook bears its id. */
export const filenameMatchesId: Rule = {
  id: 'filename-matches-id',
  severity: 'warning',
  summary: 'A runbook lies in the file that bears its id',
  why: 'An alert, a commit and a colleague name the id; the file is looked for under it, and so are its test cases, `<ID>.test.yaml`.',
  good: [
    { runbook: 'metadata: {runbook_id: RB-X-001}', file: 'RB-X-001.yaml' },
    { runbook: 'metadata: {runbook_id: RB-X-001}', file: 'queue/RB-X-001.yaml' },
  ],
  bad: [
    { runbook: 'metadata: {runbook_id: RB-X-001}', file: 'queue.yaml' },
    { runbook: 'metadata: {runbook_id: RB-X-001}', file: 'rb-x-001.yaml' },
  ],
  check: (report, { loaded }) => ({
    runbook: () => {
      const name = loaded.file.path.slice(loaded.file.path.lastIndexOf('/') + 1);
      if (name === `${loaded.id}.yaml`) return;
      report(
        '/metadata/runbook_id',
        `Unexpected id \`${loaded.id}\` in a file \`${name}\`, expected the file \`${loaded.id}.yaml\``,
      );
    },
  }),
};
