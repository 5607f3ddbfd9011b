import { execFile } from 'node:child_process';

/** What a program calls its version, such as `2.45.1`; null where it is not there or says none. */
export function toolVersion(program: string): Promise<string | null> {
  return new Promise((done) => {
    const options = { timeout: 10_000, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } } as const;
    execFile(program, ['--version'], options, (error, stdout) => {
      done(error === null ? (/\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? null) : null);
    });
  });
}
