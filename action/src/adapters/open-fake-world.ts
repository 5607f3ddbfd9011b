import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { OpenFakeWorld } from '../rehearsal/fake-world.ts';
import { guardedTool, type GuardedPlaces, quoted } from './guarded-tools.ts';
import { removeAtExit, removeNow } from './remove-at-exit.ts';
import { createSecrets } from './secrets.ts';
import { bashShell } from './shell.ts';
import { isProgram } from './find-programs.ts';

/** Makes a fake world below the system's temporary folder; without a network where the system lets a user have that. */
export function fakeWorldOpener(path: string | undefined): OpenFakeWorld {
  const folders = (path ?? '/usr/local/bin:/usr/bin:/bin')
    .split(delimiter)
    .filter((folder) => folder.startsWith('/'));
  const find = (program: string): string | undefined =>
    folders.map((folder) => join(folder, program)).find(isProgram);
  let wall: string | null = null;

  return async ({ fakes, tools, secrets }) => {
    const bash = find('bash') ?? '/bin/bash';
    wall ??= networkWall(find('unshare'));
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'rehearsal-')));
    removeAtExit(root);
    const places = {
      bash,
      area: join(root, 'area'),
      clock: join(root, 'clock'),
      dateOfSeconds: process.platform === 'darwin' ? '-r ' : '-d @',
    };
    const [bin, start, home, work, temporary] = ['bin', 'start', 'area/home', 'area/work', 'area/tmp'].map(
      (name) => {
        const folder = join(root, name);
        mkdirSync(folder, { recursive: true });
        return folder;
      },
    ) as [string, string, string, string, string];
    for (const tool of tools) addTool(bin, tool, find(tool), Object.hasOwn(fakes, tool), places);
    for (const [name, script] of Object.entries(fakes)) addScript(bin, name, `#!${bash}\n${script}\n`);
    // The shell of a command is found here, and finds nothing but the fakes and the tools itself.
    addScript(
      start,
      'bash',
      `#!/bin/sh\nPATH=${quoted(bin)}\nexport PATH\nexec ${wall}${quoted(bash)} "$@"\n`,
    );
    const shell = bashShell({
      root: work,
      secrets: createSecrets(Object.entries(secrets).map(([name, value]) => ({ name, value }))),
      environment: { PATH: start, HOME: home, TMPDIR: temporary, LANG: 'C.UTF-8', TZ: 'UTC' },
      onLine: () => {},
    });
    return {
      shell,
      setTime: (now) => writeFileSync(places.clock, `${Math.floor(Date.parse(now) / 1000)}\n`),
      close: async () => {
        shell.close();
        removeNow(root);
      },
    };
  };
}

function addTool(
  bin: string,
  name: string,
  real: string | undefined,
  isFaked: boolean,
  places: GuardedPlaces,
): void {
  if (isFaked || real === undefined) return;
  const guarded = guardedTool(name, real, places);
  if (guarded !== undefined) addScript(bin, name, guarded);
  else symlinkSync(real, join(bin, name));
}

function addScript(folder: string, name: string, text: string): void {
  writeFileSync(join(folder, name), text, { mode: 0o700 });
}

/** What stands before a program so that it has no network; nothing where a user may not have that. */
function networkWall(unshare: string | undefined): string {
  if (unshare === undefined) return '';
  const works = spawnSync(unshare, ['-rn', '--', 'true'], { stdio: 'ignore' }).status === 0;
  return works ? `${quoted(unshare)} -rn -- ` : '';
}
