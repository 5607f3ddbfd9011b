/**
 * Runs RB-LLM-001 on a simulated GitHub, and `environments` against its API, with the built programs, and writes what people
 * see there into the pages. `--check` writes nothing and fails where a page shows something else; `--fix` writes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

// GitHub's workflow parser imports a JSON file without saying so, as bundlers allow and Node does not.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { githubExamples } = await import('./github-example-texts.ts');

const pages = ['README.md', 'docs/guides/set-up.md', 'docs/guides/operate.md'];
const end = '<!-- end of github example -->';

const { values: options } = parseArgs({
  options: { check: { type: 'boolean', default: false }, fix: { type: 'boolean', default: false } },
});
if (options.check === options.fix) throw new Error('Say --check or --fix');
const root = resolve(import.meta.dirname, '..');
const examples = await githubExamples(root);
const shown = new Set<string>();

for (const path of pages) {
  const page = readFileSync(join(root, path), 'utf8');
  const fresh = page.replaceAll(
    new RegExp(`<!-- github example: (.+?) -->\\n[^]*?${end}`, 'g'),
    (_, name: string) => {
      const text = examples.get(name);
      if (text === undefined) {
        throw new Error(
          `Unexpected \`${name}\` in ${path}, expected one of ${[...examples.keys()].join(', ')}`,
        );
      }
      shown.add(name);
      return `<!-- github example: ${name} -->\n\n${text}\n\n${end}`;
    },
  );
  if (fresh === page) continue;
  if (options.fix) writeFileSync(join(root, path), fresh);
  else {
    console.error(
      `${path} shows something else than GitHub would: run \`node scripts/github-examples.ts --fix\``,
    );
    process.exitCode = 1;
  }
}
for (const name of examples.keys()) {
  if (shown.has(name)) continue;
  console.error(`No page shows the example \`${name}\``);
  process.exitCode = 1;
}
