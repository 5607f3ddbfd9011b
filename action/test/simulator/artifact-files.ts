import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files of an artifact by their paths: one file, or all that lie in a folder. */
export function artifactFiles(path: string): Readonly<Record<string, string>> {
  if (statSync(path).isFile()) return { [path.split('/').at(-1) ?? '']: readFileSync(path, 'utf8') };
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(path, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}
