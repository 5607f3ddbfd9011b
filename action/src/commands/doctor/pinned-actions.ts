import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { type DoctorCheck, failing, ok } from './doctor-check.ts';

/** Every action that workflows use is named by a full commit, which nobody can move. */
export const pinnedActions: DoctorCheck = {
  id: 'pinned-actions',
  title: 'Actions by full commit',
  local: async ({ files, text }) => {
    const read = files('.github').filter((path) =>
      /^\.github\/(?:workflows\/[^/]+\.ya?ml|actions\/(?:.+\/)?action\.ya?ml)$/.test(path),
    );
    const uses = read.flatMap((path) => usesIn(text(path) ?? '').map((one) => ({ path, ...one })));
    const loose = uses.filter(({ name }) => !isPinned(name));
    if (loose.length === 0) {
      return [
        ok(
          '.github/',
          `${uses.length} uses in ${read.length} files, each by its full commit or of this repository`,
        ),
      ];
    }
    return loose.map(({ path, line, name }) =>
      failing(
        `${path}:${line}`,
        'warning',
        `\`${name}\` is named by a tag or branch, which can be moved to other code`,
        `Name the full commit of a release, with the version behind it: \`${name.replace(/@.*$/, '')}@<40 hex digits> # <version>\``,
      ),
    );
  },
};

/** An action of this repository, of a full commit, or an image by its digest. */
function isPinned(name: string): boolean {
  if (name.startsWith('./') || name.startsWith('$/')) return true;
  return name.startsWith('docker://') ? /@sha256:[0-9a-f]{64}$/.test(name) : /@[0-9a-f]{40}$/.test(name);
}

function usesIn(text: string): readonly { readonly name: string; readonly line: number }[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const found: { name: string; line: number }[] = [];
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || key.value !== 'uses' || !isScalar(value)) return;
      if (typeof value.value !== 'string') return;
      found.push({ name: value.value, line: lines.linePos(value.range?.[0] ?? 0).line });
    },
  });
  return found;
}
