import { expect, test } from 'vitest';
import { fileUrl, jobContext } from './job-context.ts';

const base = 'b'.repeat(40);
const merge = 'a'.repeat(40);
const head = 'c'.repeat(40);

function contextOf(name: string, event: unknown): ReturnType<typeof jobContext> {
  const variables: Readonly<Record<string, string>> = {
    GITHUB_REPOSITORY: 'acme/ops',
    GITHUB_SHA: merge,
    GITHUB_EVENT_NAME: name,
    GITHUB_RUN_ID: '7',
    GITHUB_REF: name === 'pull_request' ? 'refs/pull/12/merge' : 'refs/heads/main',
  };
  return jobContext((variable) => variables[variable], event);
}

const pull = (fullName: string | null): unknown => ({
  pull_request: {
    number: 12,
    base: { sha: base },
    head: { sha: head, repo: fullName === null ? null : { full_name: fullName } },
  },
});

test.each([
  [
    'pull_request',
    pull('acme/ops'),
    { pullRequest: { number: 12, fork: false }, bases: [`${merge}^1`, base] },
  ],
  ['pull_request', pull('eve/ops'), { pullRequest: { number: 12, fork: true }, bases: [`${merge}^1`, base] }],
  ['pull_request', pull(null), { pullRequest: { number: 12, fork: true }, bases: [`${merge}^1`, base] }],
  ['pull_request', {}, { pullRequest: null, bases: [`${merge}^1`] }],
  ['merge_group', { merge_group: { base_sha: base } }, { pullRequest: null, bases: [base] }],
  ['push', { before: base }, { pullRequest: null, bases: [base] }],
  ['push', { before: '0'.repeat(40) }, { pullRequest: null, bases: [] }],
  ['push', { before: '--upload-pack=x' }, { pullRequest: null, bases: [] }],
  ['schedule', null, { pullRequest: null, bases: [] }],
])('of a %s with %j', (name, event, expected) => {
  expect(contextOf(name, event).change).toMatchObject(expected);
});

test('files are shown at the head of the change, in the fork where it comes from one', () => {
  expect(fileUrl(contextOf('pull_request', pull('eve/ops')), 'runbooks/ä b#.yaml', 3)).toBe(
    `https://github.com/eve/ops/blob/${head}/runbooks/%C3%A4%20b%23.yaml#L3`,
  );
  expect(fileUrl(contextOf('push', {}), 'a.yaml', null)).toBe(
    `https://github.com/acme/ops/blob/${'a'.repeat(40)}/a.yaml`,
  );
});
