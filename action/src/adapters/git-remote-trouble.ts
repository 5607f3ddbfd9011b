/** Why the remote did not do what was asked. */
export type RemoteTrouble = {
  /** `unreachable` may pass, `denied` will not, `no-ref`: there is nothing by that name. */
  readonly kind: 'unreachable' | 'denied' | 'no-ref';
  /** What git or the server said, in one line. */
  readonly text: string;
};

/** Sorts out what git wrote when it could not reach a remote, or was turned away. */
export function remoteTrouble(stderr: string): RemoteTrouble {
  const text = saidIn(stderr);
  const isMissing = /couldn't find remote ref|not our ref|no such remote ref/i.test(stderr);
  if (isMissing) return { kind: 'no-ref', text };
  return { kind: denials.some((pattern) => pattern.test(stderr)) ? 'denied' : 'unreachable', text };
}

const denials: readonly RegExp[] = [
  /Authentication failed|could not read (Username|Password)|terminal prompts disabled|invalid credentials/i,
  /Permission to .+ denied|Permission denied \(publickey|Write access to repository not granted/i,
  /requested URL returned error: (401|403|404)/,
  /repository '?.+'? not found|Repository not found|Host key verification failed/i,
  /transport '.+' not allowed|redirect/i,
];

/** The server's words before git's, which only say that there was an error. */
function saidIn(stderr: string): string {
  const lines = stderr
    .split('\n')
    .map((line) =>
      line
        .replace(/^remote: ?(error: )?/, '')
        .replace(/^(fatal|error): /, '')
        .trim(),
    )
    .filter(
      (line) =>
        line !== '' && !/^(hint:|To |warning:|!|Please make sure|and the repository exists)/.test(line),
    );
  return [...new Set(lines)].slice(0, 4).join('; ') || 'git did not say why';
}
