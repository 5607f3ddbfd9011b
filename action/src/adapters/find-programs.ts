import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** Those of the named programs that a command in `root` with this `PATH` would not find. */
export function missingPrograms(
  programs: readonly string[],
  place: { readonly root: string; readonly path: string | undefined; readonly home: string | undefined },
): readonly string[] {
  // As the shell does: without a PATH its own, and an empty entry is the working folder.
  const folders = (place.path ?? '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin').split(
    delimiter,
  );
  const found = (program: string): boolean => {
    if (program.startsWith('~/')) return isProgram(join(place.home ?? '~', program.slice(2)));
    if (program.includes('/')) return isProgram(resolve(place.root, program));
    return folders.some((folder) => isProgram(resolve(place.root, folder, program)));
  };
  return programs.filter((program) => !found(program));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
