import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** The folders of `action/src`: an import goes only to an earlier line, and folders on one line do not know each other. */
const layers: readonly (readonly string[])[] = [
  ['schema'],
  ['source'],
  ['runbook'],
  ['lint', 'engine'],
  ['rehearsal', 'automation', 'compare'],
  ['report'],
  ['site'],
  ['github'],
  ['adapters'],
  ['commands'],
  ['cli', 'action'],
];

/** Names each import below `sources` that breaks the order of `layers`, and each file that has no place in it. */
export function layerViolations(sources: string): readonly string[] {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.[jt]s$/.test(file),
  );
  return files.sort().flatMap((file) => {
    const from = folderOf(file);
    if (layerOf(from) < 0) return [`${file}: \`${from}\` is not a listed folder`];
    const imported = importsOf(readFileSync(join(sources, file), 'utf8'));
    return imported.flatMap((specifier) => {
      const target = relative(sources, resolve(sources, dirname(file), specifier));
      const problem = isTestHelp(file, target) ? undefined : problemWith(from, target);
      return problem === undefined ? [] : [`${file}: imports ${target.replaceAll(sep, '/')}, ${problem}`];
    });
  });
}

function problemWith(from: string, target: string): string | undefined {
  if (target.startsWith('..')) {
    return target.endsWith('package.json') ? undefined : 'which is no source of the program';
  }
  const to = folderOf(target);
  if (to === from) return undefined;
  if (layerOf(to) < 0) return 'whose folder is not listed';
  if (layerOf(to) === layerOf(from)) return 'which is on the same line';
  return layerOf(to) > layerOf(from) ? 'which is on a later line' : undefined;
}

function isTestHelp(file: string, target: string): boolean {
  return file.endsWith('.test.ts') && target.startsWith(join('..', 'test', sep));
}

function importsOf(text: string): readonly string[] {
  const statements = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;
  return [...text.matchAll(statements)].map(([, specifier = '']) => specifier);
}

function folderOf(file: string): string {
  return file.includes(sep) ? (file.split(sep)[0] ?? '') : '.';
}

function layerOf(folder: string): number {
  return layers.findIndex((line) => line.includes(folder));
}
