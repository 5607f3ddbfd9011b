/** One line of a CODEOWNERS file. */
export type OwnedPattern = {
  readonly line: number;
  readonly pattern: string;
  readonly owners: readonly string[];
};

/** Where GitHub looks for the file, in this order. */
export const codeOwnersPaths: readonly string[] = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** The lines of a CODEOWNERS file that say something. */
export function readCodeOwners(text: string): readonly OwnedPattern[] {
  return text.split(/\r?\n/).flatMap((whole, index) => {
    const [pattern = '', ...owners] = whole
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    return pattern === '' ? [] : [{ line: index + 1, pattern, owners }];
  });
}

/** Who owns a file: the last pattern that fits counts, and it may name nobody. */
export function ownersOf(path: string, patterns: readonly OwnedPattern[]): readonly string[] {
  return patterns.findLast(({ pattern }) => expressionOf(pattern).test(path))?.owners ?? [];
}

/** The patterns of .gitignore, less what CODEOWNERS does not know: `!`, `[ ]`, and `\#`. */
function expressionOf(pattern: string): RegExp {
  const inner = pattern.replace(/^\//, '').replace(/\/$/, '');
  const isAnchored = pattern.startsWith('/') || inner.includes('/');
  const body = inner
    .split('/')
    .map((part) => (part === '**' ? '**' : partExpression(part)))
    .join('/')
    .replaceAll('**/', '(?:.*/)?')
    .replaceAll('/**', '/.*')
    .replaceAll('**', '.*');
  // `docs/*` means the files in that folder alone; `docs` and `docs/` all that is below it.
  const isShallow = isAnchored && inner.endsWith('/*');
  const tail = pattern.endsWith('/') ? '/.*' : isShallow ? '' : '(?:/.*)?';
  return new RegExp(`^${isAnchored ? '' : '(?:.*/)?'}${body}${tail}$`);
}

function partExpression(part: string): string {
  return part
    .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]');
}
