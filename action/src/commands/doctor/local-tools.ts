import { type DoctorCheck, type DoctorPoint, failing, ok } from './doctor-check.ts';

const tools = [
  {
    program: 'node',
    least: '20.19',
    why: 'the engine itself',
    mend: 'https://nodejs.org/en/download',
    optional: false,
  },
  {
    program: 'git',
    // The first that can be told to read no configuration of the user or the system.
    least: '2.32',
    why: 'the journal branch, and `check --base`',
    mend: 'https://git-scm.com/downloads',
    optional: false,
  },
  {
    program: 'bash',
    least: '4.0',
    why: 'the commands of runbooks; that of macOS is older: `brew install bash`',
    mend: 'https://www.gnu.org/software/bash/',
    optional: false,
  },
  {
    program: 'shellcheck',
    least: '0.7',
    why: 'more findings of `lint`',
    mend: 'https://www.shellcheck.net/',
    optional: true,
  },
] as const;

/** The programs on this machine that the engine starts. */
export const localTools: DoctorCheck = {
  id: 'local-tools',
  title: 'Programs on this machine',
  local: ({ version }) => Promise.all(tools.map(async (tool) => point(tool, await version(tool.program)))),
};

function point(
  { program, least, why, mend, optional }: (typeof tools)[number],
  version: string | null,
): DoctorPoint {
  const weight = optional ? 'info' : 'error';
  if (version === null) return failing(program, weight, `Not found: ${why}`, mend);
  return isOlder(version, least)
    ? failing(program, optional ? 'info' : 'warning', `${version}, expected ${least} or newer: ${why}`, mend)
    : ok(program, version);
}

function isOlder(version: string, least: string): boolean {
  const [one, other] = [version, least].map((text) => text.split('.').map(Number));
  for (const [index, wanted] of (other ?? []).entries()) {
    const had = one?.[index] ?? 0;
    if (had !== wanted) return had < wanted;
  }
  return false;
}
