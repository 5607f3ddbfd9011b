import type { Git } from './git-command.ts';

/** What a commit changes: the new content of files, null where they go (a whole folder, too). */
export type Change = {
  readonly message: string;
  readonly files: ReadonlyMap<string, Uint8Array | string | null>;
};

/** Writes a commit on a parent, or without one; nobody sees it before it is pushed. Returns its id. */
export async function writeCommit(
  git: Git,
  { message, files }: Change,
  place: { readonly parent: string | null; readonly ref: string; readonly at: string },
): Promise<string> {
  const parts: (string | Uint8Array)[] = [
    `feature done\ncommit ${place.ref}\nmark :1\n`,
    `committer ${committer} ${Math.floor(Date.parse(place.at) / 1000)} +0000\n`,
    ...data(message),
    place.parent === null ? '' : `from ${place.parent}\n`,
  ];
  for (const [path, content] of files) {
    if (content === null) parts.push(`D ${quoted(path)}\n`);
    else parts.push(`M 100644 inline ${quoted(path)}\n`, ...data(content));
  }
  parts.push('get-mark :1\ndone\n');
  const input = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
  return (await git.run(['fast-import', '--quiet', '--force', '--date-format=raw'], { input }))
    .toString()
    .trim();
}

const committer = 'runbook <runbook@localhost>';

function data(content: string | Uint8Array): readonly (string | Uint8Array)[] {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return [`data ${bytes.length}\n`, bytes, '\n'];
}

function quoted(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
