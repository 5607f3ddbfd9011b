import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';

import { buildSampleSite, runDocs } from './sample-site.ts';

test('every page is valid HTML, and building again writes nothing else', async () => {
  const { root, site } = buildSampleSite();
  try {
    const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(50);
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    const text = (page: string): string => readFileSync(join(site, page), 'utf8');
    const faults: string[] = [];
    const before = new Map(pages.map((page) => [page, text(page)]));
    for (const [page, html] of before) {
      const { results } = await validator.validateString(html);
      for (const { line, message } of results.flatMap(({ messages }) => messages)) {
        faults.push(`${page}:${line}: ${message}`);
      }
    }
    expect(faults).toEqual([]);
    const inline = [...before].flatMap(([page, html]) => inlineOf(html).map((part) => `${page}: ${part}`));
    expect(inline).toEqual([]);
    const index = indexOf(site);
    runDocs(root, []);
    expect(pages.filter((page) => text(page) !== before.get(page))).toEqual([]);
    expect(indexOf(site)).toEqual(index);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

/** Names hold digests of what is in the files. */
function indexOf(site: string): readonly string[] {
  return readdirSync(join(site, 'pagefind'), { recursive: true, encoding: 'utf8' }).sort();
}

/** What a page may not hold: code or style of its own, another policy, or addresses that run something. */
function inlineOf(html: string): readonly string[] {
  const tags = html.match(/<[a-z](?:[^>"]|"[^"]*")*>/gi) ?? [];
  const policies = tags.filter((tag) => tag.includes('http-equiv="Content-Security-Policy"'));
  const scripts = tags.filter((tag) => /^<script/i.test(tag));
  const isStrict =
    policies.length === 1 &&
    /default-src 'none'/.test(policies[0] ?? '') &&
    !/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/.test(policies[0] ?? '');
  return [
    ...(isStrict ? [] : ['policy']),
    ...(scripts.length === 1 && /^<script src="(?:\.\.\/|\/runbooks\/)*site\.js\?/.test(scripts[0] ?? '')
      ? []
      : scripts),
    ...tags.filter((tag) => /^<(?:style|iframe|object|embed|base)\b/i.test(tag)),
    ...tags.filter((tag) => /\s(?:on\w+|style)=/i.test(tag.replaceAll(/"[^"]*"/g, '""'))),
    ...tags.filter((tag) => /(?:href|src)="\s*(?:javascript|vbscript|data):/i.test(tag)),
  ];
}
