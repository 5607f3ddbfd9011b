import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makePrivateFolder, privateFolderName, sweepPrivateFolders } from './private-folder.ts';
import { removeNow } from './remove-at-exit.ts';

test('a folder is for nobody else, and each is a new one', () => {
  const folders = [makePrivateFolder(), makePrivateFolder()];
  expect(new Set(folders).size).toBe(2);
  for (const folder of folders) {
    expect(privateFolderName.exec(basename(folder))?.[1]).toBe(String(process.pid));
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    removeNow(folder);
    expect(existsSync(folder)).toBe(false);
  }
});

test('old folders of processes that are gone are removed, and nothing else', () => {
  const parent = mkdtempSync(join(tmpdir(), 'runbook-test-'));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  const make = (name: string, age: number): string => {
    const folder = join(parent, name);
    mkdirSync(folder);
    writeFileSync(join(folder, '1.output'), 'text');
    utimesSync(folder, Date.now() / 1000 - age, Date.now() / 1000 - age);
    return folder;
  };
  const twoDays = 2 * 86_400;
  const goes = make('runbook-4194305-abcdef', twoDays);
  const stays = [
    make('runbook-4194305-newone', 60),
    make(`runbook-${process.pid}-abcdef`, twoDays),
    make('runbook-other-abcdef', twoDays),
    make('something-else', twoDays),
  ];
  sweepPrivateFolders(parent);
  expect(existsSync(goes)).toBe(false);
  expect(stays.map(existsSync)).toEqual(stays.map(() => true));
});
