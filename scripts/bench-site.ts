/**
 * Measures the documentation site with 7, 200, 1,000 and 5,000 runbooks in one run: time and memory of the build, weight of pages,
 * size of the index, and what a first search loads. Eleventy, given the same runbooks as Markdown, is the floor; `--eleventy FOLDER`
 * names a folder in which it is installed, else it is installed into a temporary one. Sizes may be given: `7 200`.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

import { chromiumPath, openBrowser } from '../action/test/site/browser.ts';
import { serveSite } from '../action/test/site/site-server.ts';
import { checkSettings } from './bench-runbooks.ts';
import { siteRunbook } from './bench-site-runbooks.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { eleventy: { type: 'string' } },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [7, 200, 1000, 5000];
const root = resolve(import.meta.dirname, '..');
const program = join(root, 'action/dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'site-bench-'));

type Row = {
  readonly runbooks: number;
  readonly seconds: number;
  readonly again: number;
  readonly megabytes: number;
  readonly eleventy: number;
  readonly page: number;
  readonly index: number;
  readonly requests: number;
  readonly search: number | null;
  readonly total: number;
};

try {
  const eleventy = values.eleventy ?? installEleventy();
  const rows: Row[] = [];
  for (const count of sizes) rows.push(await measure(count, eleventy));
  for (const row of rows) {
    console.log(
      [
        `${row.runbooks} runbooks`,
        `${row.seconds.toFixed(1)} s (${((row.seconds * 1000) / row.runbooks).toFixed(1)} ms each)`,
        `unchanged ${row.again.toFixed(1)} s`,
        `${row.megabytes} MB`,
        `Eleventy ${row.eleventy.toFixed(1)} s, ratio ${(row.seconds / row.eleventy).toFixed(2)}`,
        `first page ${row.index} KB in ${row.requests} requests, a runbook ${row.page} KB`,
        `first search ${row.search ?? '–'} KB`,
        `index ${row.total} MB`,
      ].join(' · '),
    );
  }
  process.exitCode = faults(rows).length > 0 ? 1 : 0;
  for (const fault of faults(rows)) console.error(fault);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function faults(rows: readonly Row[]): readonly string[] {
  const ratioOf = (count: number): number => {
    const row = rows.find(({ runbooks }) => runbooks === count);
    return row === undefined ? 0 : row.seconds / row.eleventy;
  };
  return [
    ...rows.flatMap(({ runbooks, page, index, requests, search }) => [
      ...(page > 60 || index > 60 ? [`${runbooks}: a first page of ${Math.max(page, index)} KB`] : []),
      ...(requests > 5 ? [`${runbooks}: ${requests} requests`] : []),
      ...(search !== null && search > 250 ? [`${runbooks}: a first search of ${search} KB`] : []),
    ]),
    ...(ratioOf(1000) > 2.5
      ? [`1,000 runbooks take ${ratioOf(1000).toFixed(2)} × as long as with Eleventy`]
      : []),
    // The noise of one run of each.
    ...(ratioOf(5000) > ratioOf(1000) * 1.1 && ratioOf(1000) > 0 ? ['the ratio grows to 5,000'] : []),
  ];
}

async function measure(count: number, eleventy: string): Promise<Row> {
  const place = join(folder, String(count));
  mkdirSync(join(place, 'runbooks'), { recursive: true });
  writeFileSync(join(place, 'runbooks/config.yaml'), checkSettings);
  for (let number = 1; number <= count; number += 1) {
    const { id, text } = siteRunbook(number);
    writeFileSync(join(place, `runbooks/${id}.yaml`), text);
  }
  const full = docs(place, ['--base', '/runbooks/']);
  const again = docs(place, ['--base', '/runbooks/']);
  docs(place, ['--markdown', join(place, 'markdown')]);
  const floor = timed(
    process.execPath,
    [
      join(eleventy, 'node_modules/@11ty/eleventy/cmd.cjs'),
      '--quiet',
      '--input',
      'markdown',
      '--output',
      'eleventy',
    ],
    place,
  );
  const site = join(place, '_site');
  const weight = (path: string): number => gzipSync(readFileSync(join(site, path))).length;
  const shared = weight('site.css') + weight('site.js') + weight('icon.svg');
  const row: Row = {
    runbooks: count,
    seconds: full.seconds,
    again: again.seconds,
    megabytes: full.megabytes,
    eleventy: floor.seconds,
    page: Math.round((weight(`runbooks/${siteRunbook(1).id}/index.html`) + shared) / 1024),
    index: Math.round((weight('index.html') + shared) / 1024),
    ...(await browsed(site)),
    total: Math.round(sizeOf(join(site, 'pagefind')) / 1e5) / 10,
  };
  rmSync(place, { recursive: true, force: true });
  return row;
}

function docs(
  place: string,
  words: readonly string[],
): { readonly seconds: number; readonly megabytes: number } {
  return timed(process.execPath, [program, 'docs', '--dir', place, '--today', '2026-11-23', ...words], place);
}

/** The peak of the program's own process; the indexer's is another. */
function timed(
  command: string,
  words: readonly string[],
  cwd: string,
): { readonly seconds: number; readonly megabytes: number } {
  const told = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+'\\n'))`;
  const start = process.hrtime.bigint();
  const ran = spawnSync(command, ['--import', told, ...words], { cwd, encoding: 'utf8', maxBuffer: 1e9 });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (ran.status !== 0) {
    throw new Error(`${words.join(' ')} ended with ${ran.status}: ${ran.stdout}${ran.stderr}`);
  }
  return { seconds, megabytes: Math.round(Number(/peak (\d+)/.exec(ran.stderr)?.[1] ?? 0) / 1024) };
}

/** What the server sends for the first page, and then for a first search. */
async function browsed(site: string): Promise<Pick<Row, 'requests' | 'search'>> {
  if (chromiumPath === undefined || !existsSync(join(site, 'pagefind'))) return { requests: 0, search: null };
  const server = await serveSite(site);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(server.address, { waitUntil: 'networkidle' });
    const requests = server.served.length;
    await page.keyboard.press('/');
    await page.keyboard.type('replication lag');
    await page.waitForSelector('.results li');
    const search = server.served.slice(requests).reduce((sum, { bytes }) => sum + bytes, 0);
    return { requests, search: Math.round(search / 1024) };
  } finally {
    await browser.close();
    await server.close();
  }
}

function sizeOf(path: string): number {
  if (!existsSync(path)) return 0;
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).reduce((sum, name) => {
    const { size } = statSync(join(path, name));
    return sum + size;
  }, 0);
}

function installEleventy(): string {
  const place = join(folder, 'eleventy');
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'package.json'), '{"private":true}');
  const ran = spawnSync('npm', ['install', '--silent', '--ignore-scripts', '@11ty/eleventy@3.1.8'], {
    cwd: place,
    encoding: 'utf8',
  });
  if (ran.status !== 0) throw new Error(`Eleventy could not be installed: ${ran.stderr}`);
  return place;
}
