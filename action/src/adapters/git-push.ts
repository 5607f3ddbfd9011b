import type { Git } from './git-command.ts';
import { remoteName } from './git-remote-name.ts';
import { remoteTrouble, type RemoteTrouble } from './git-remote-trouble.ts';

/** What came of a push; `stale`: somebody else has pushed before. */
export type Pushed = { readonly kind: 'pushed' } | { readonly kind: 'stale' } | RemoteTrouble;

/** Pushes a commit to a ref of the remote, never by force. */
export async function pushCommit(git: Git, commit: string, ref: string): Promise<Pushed> {
  const words = ['push', '--porcelain', '--no-verify', '--no-signed', '--recurse-submodules=no'];
  const { ok, stdout, stderr } = await git.try([...words, remoteName, `${commit}:${ref}`], {
    partial: true,
    timeoutSeconds: 60,
  });
  if (ok) return { kind: 'pushed' };
  const rejection = /^!\t[^\t]*\t\[(.*)$/m.exec(stdout.toString())?.[1];
  if (rejection === undefined) return remoteTrouble(stderr);
  if (races.test(rejection)) return { kind: 'stale' };
  const text = `${rejection.replace(/^[^(]*\(?/, '').replace(/\)$/, '')}: ${remoteTrouble(stderr).text}`;
  return { kind: passing.test(rejection) ? 'unreachable' : 'denied', text };
}

const races =
  /^rejected\]|fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|reference already exists|incorrect old value/;

const passing =
  /internal server error|\(failed\)|unpacker error|timeout|timed out|service unavailable|try again/i;
