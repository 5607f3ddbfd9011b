import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

import { describe, expect, test } from 'vitest';

import { blocksOf, consoleText } from './doc-blocks.ts';
import { shorten, shownOutput } from './doc-output.ts';
import { runPage } from './doc-page.ts';
import { documentPages } from './doc-pages.ts';
import { referencePages, withGeneratedParts } from './reference-parts.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const pages = documentPages(root);

describe('blocks', () => {
  test('commands, their lines and their output', () => {
    const page =
      'x\n\n```console exit=3 show=1:2\n$ run \\\n> --as alice\nline 1\n\nline 3\n$ echo $?\n3\n```\n';
    const [block] = blocksOf(page);
    expect(block).toMatchObject({
      kind: 'console',
      line: 3,
      exit: 3,
      show: '1:2',
      commands: [
        { text: 'run \\\n--as alice', output: 'line 1\n\nline 3' },
        { text: 'echo $?', output: '3' },
      ],
    });
    expect(page.slice(block?.start, block?.end)).toBe(
      block?.kind === 'console' ? consoleText(block.fence, block.commands) : '',
    );
  });

  test('what is skipped, hidden, written, shown and validated', () => {
    const page = [
      '```console skip\n$ npm cit\n```',
      '<!-- $ rm x -->',
      '<!-- a remark -->',
      '```yaml file=runbooks/x.yaml\na: 1\n```',
      '```yaml copy=docs/x.yaml\n```',
      '```yaml part\nsteps: []\n```',
      '```sh\n$ not executed\n```',
    ].join('\n\n');
    expect(blocksOf(page).map(({ kind }) => kind)).toEqual(['hidden', 'file', 'copy', 'part']);
  });

  test('what would not be executed is refused', () => {
    expect(() => blocksOf('```console\nhello\n```')).toThrow('expected `$ ` and a command first');
    expect(() => blocksOf('- a\n\n  ```console\n  $ ls\n  ```')).toThrow('expected it outside');
  });
});

describe('output', () => {
  const shown = shownOutput(Date.parse('2030-02-28T23:59:58Z'));

  test('times, ids, ports and durations are the same each time', () => {
    const id = 'exec-RB-X-001-20300228T235958Z-abc123';
    const other = 'exec-RB-X-001-20300301T000001Z-def456';
    expect(shown.show(`23:59:59 ▶ ${id} 12.3 s http://127.0.0.1:45678 process 77 on host`)).toBe(
      '09:30:00 ▶ exec-RB-X-001-20261123T093000Z-k3v9q2 0.2 s http://127.0.0.1:40123 process 4242 on laptop',
    );
    expect(shown.show(`${other} ${id}`)).toBe(
      'exec-RB-X-001-20261123T093100Z-m7x4ta exec-RB-X-001-20261123T093000Z-k3v9q2',
    );
    expect(shown.real('status exec-RB-X-001-20261123T093100Z-m7x4ta')).toBe(`status ${other}`);
  });

  test('what lies ahead keeps its distance', () => {
    expect(shown.show('at 2030-03-01 00:00:30 UTC, until 2030-03-01 23:59:59 UTC')).toBe(
      'at 2026-11-23 09:30:00 UTC, until 2026-11-24 09:30:00 UTC',
    );
    expect(shown.show('{"at":"2030-03-01T00:00:01.234Z","date":"2027-05-20"}')).toBe(
      '{"at":"2026-11-23T09:30:00.000Z","date":"2027-05-20"}',
    );
  });

  test('an overdue review is not told, so that the pages do not change with time', () => {
    expect(shown.show('a\nThe review of RB-X is overdue since 2027-05-20: it may no longer fit\nb')).toBe(
      'a\nb',
    );
  });

  test('lines left out are marked', () => {
    const lines = 'a\nb\nc\nd\ne';
    expect(shorten(lines, null)).toBe(lines);
    expect(shorten(lines, '1:2,-1')).toBe('a\nb\n…\ne');
    expect(shorten(lines, '2:3')).toBe('…\nb\nc\n…');
  });
});

describe('pages', () => {
  test.each(pages)('%s shows what happens', (path) => {
    const { text, problems } = runPage(root, path);
    expect(problems).toEqual([]);
    expect(text).toBe(read(path));
  });

  test.each(referencePages)('%s follows its source', (path) => {
    expect(withGeneratedParts(root, read(path))).toBe(read(path));
  });

  test.each(pages)('the links of %s lead somewhere', (path) => {
    const broken = linksOf(read(path)).filter((link) => !exists(path, link));
    expect(broken).toEqual([]);
  });
});

/** Link and image targets in a page that stay within the repository. */
function linksOf(page: string): readonly string[] {
  const text = page.replaceAll(/^```[^]*?^```$/gm, '');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => !/^[a-z]+:/.test(target));
}

function exists(path: string, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? path : posix.join(posix.dirname(path), file);
  try {
    const text = read(target);
    return anchor === undefined || headingsOf(text).includes(anchor);
  } catch {
    return false;
  }
}

function headingsOf(page: string): readonly string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
