import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** Where a shell looks: its working folder, `PATH` and home folder. */
export type SearchPlace = {
  readonly root: string;
  readonly path: string | undefined;
  readonly home: string | undefined;
};

/** Those of the named programs that a command in `root` with this `PATH` would not find. */
export function missingPrograms(programs: readonly string[], place: SearchPlace): readonly string[] {
  return programs.filter((program) => programFile(program, place) === undefined);
}

/** The file that a shell would start for that name. */
export function programFile(program: string, { root, path, home }: SearchPlace): string | undefined {
  if (program.startsWith('~/')) return [join(home ?? '~', program.slice(2))].find(isProgram);
  if (program.includes('/')) return [resolve(root, program)].find(isProgram);
  // As the shell does: without a PATH its own, and an empty entry is the working folder.
  const folders = (path ?? '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin').split(delimiter);
  return folders.map((folder) => resolve(root, folder, program)).find(isProgram);
}

/** Whether the file can be started. */
export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
