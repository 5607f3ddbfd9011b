import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { rolldown, type OutputChunk, type Plugin } from 'rolldown';

/** A file of the distribution: its name, content and whether it can be started. */
export type BuiltFile = { readonly name: string; readonly text: string; readonly executable: boolean };

/**
 * Bundles programs into plain ES modules for Node 20 and newer, with the licences of what they contain.
 * `programs` gives each output's name (without `.js`) its entry file; parts that are loaded when needed become files
 * of their own, named for the module they start at.
 */
export async function bundle(
  root: string,
  programs: Readonly<Record<string, string>>,
): Promise<readonly BuiltFile[]> {
  const build = await rolldown({
    cwd: root,
    input: { ...programs },
    platform: 'node',
    // A program of its own for each kind of machine: the search is only there where it is installed.
    external: ['pagefind'],
    plugins: [withoutHttp],
    transform: { target: 'node20.19' },
    onLog(level, log) {
      if (level === 'warn') {
        throw new Error(`Unexpected warning of the bundler: ${log.message}`);
      }
    },
  });
  const { output } = await build.generate({
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    minify: false,
    comments: false,
  });
  await build.close();
  const chunks = output.map((file) => {
    if (file.type === 'asset') {
      throw new Error(`Unexpected file beside the code: ${file.fileName}`);
    }
    return file;
  });
  return [
    ...chunks.map(builtFile),
    { name: 'licenses.txt', text: await licences(root, chunks), executable: false },
    ...(await siteAssets(root)),
  ];
}

/**
 * `@actions/core` brings an HTTP client for OpenID tokens, 700 KB that nothing here calls: what is asked of it fails, and
 * the rest of the package costs 12 KB.
 */
const withoutHttp: Plugin = {
  name: 'without-http',
  resolveId(source, importer) {
    const ofCore = importer?.includes('/node_modules/@actions/core/') === true;
    return ofCore && /^@actions\/(exec|http-client)/.test(source) ? '\0without-http' : null;
  },
  load(id) {
    if (id !== '\0without-http') return null;
    const names = ['BearerCredentialHandler', 'HttpClient', 'exec', 'getExecOutput'];
    const absent = `function absent() { throw new Error('This part of @actions/core is not in the bundle'); }`;
    return [absent, ...names.map((name) => `export { absent as ${name} };`)].join('\n');
  },
};

/** What the documentation site shows as it is: its style, script and icon. */
async function siteAssets(root: string): Promise<readonly BuiltFile[]> {
  const folder = join(root, 'action/src/site/assets');
  const names = await readdir(folder).catch(() => []);
  return Promise.all(
    names
      .toSorted((one, other) => (one < other ? -1 : 1))
      .map(async (name) => ({
        name,
        text: await readFile(join(folder, name), 'utf8'),
        executable: false,
      })),
  );
}

function builtFile({ fileName, code, isEntry }: OutputChunk): BuiltFile {
  const executable = isEntry && fileName === 'cli.js';
  const shebang = executable && !code.startsWith('#!') ? '#!/usr/bin/env node\n' : '';
  return { name: fileName, text: shebang + code, executable };
}

async function licences(root: string, chunks: readonly OutputChunk[]): Promise<string> {
  const modules = chunks.flatMap((chunk) => chunk.moduleIds.filter((id) => id.includes('/node_modules/')));
  const folders = new Set(modules.map((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? id));
  const texts = await Promise.all([...folders].map((folder) => licence(resolve(root, folder))));
  return `The programs in this folder contain code of these packages.\n${texts.sort().join('')}`;
}

async function licence(folder: string): Promise<string> {
  const about = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const rule = '-'.repeat(80);
  const title = `${about['name']} ${about['version']} (${about['license']})`;
  return (
    [`\n${rule}\n${title}\n${rule}`, ...texts.map((text) => text.replaceAll('\r', '').trim())].join('\n\n') +
    '\n'
  );
}
