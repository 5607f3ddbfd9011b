import { expect, test } from 'vitest';

import { guidePage, guidePath } from './guide-page.ts';
import { htmlText } from './write-html.ts';

const markdown = `# Title

## What it *does*

[Other](../reference/cli.md#run), [file](../../schema/x.json), [unknown](gone.md), [web](https://example.com), [here](#what-it-does), [bad](javascript:alert(1)), [other host](//x)
![picture](../images/a.svg)

<script>alert(1)</script>

| a | b |
| - | - |
| 1 | 2 |

- [x] done
- [ ] left

#### Deep

## What it *does*
`;

test('a page leads to pages, to files elsewhere, and to nothing that is not there', () => {
  const known = new Set(['docs/guides/x.md', 'docs/reference/cli.md', 'docs/images/a.svg']);
  const page = guidePage('docs/guides/x.md', markdown, {
    has: (file) => known.has(file),
    elsewhere: (file) => (file.startsWith('schema/') ? `https://host/${file}` : null),
  });
  expect(page).toMatchObject({ path: 'docs/guides/x/index.html', title: 'Title' });
  expect(htmlText(page.main)).toMatchSnapshot();
});

test('a README is the page of its folder', () => {
  expect(guidePath('docs/reference/rules/README.md', () => false)).toBe('docs/reference/rules/index.html');
  const has = (file: string): boolean => file === 'docs/rules.md';
  expect(guidePath('docs/rules.md', has)).toBe('docs/rules/index.html');
  expect(guidePath('docs/rules/README.md', has)).toBe('docs/rules/README/index.html');
});

test('a page asks nobody else for anything, and holds no markup of its own', () => {
  const { main, title, description } = guidePage(
    'docs/x.md',
    `# <img src=x onerror=alert(1)> \`<b>\` &lt;i&gt;

Text <b onclick="alert(1)">bold</b> &lt;script&gt;. More.

![far](https://example.com/a.png) ![near](images/a.png "<title>") ![gone](gone.png) ![bad](data:image/svg+xml,<svg/onload=alert(1)>)
[a](JaVaScRiPt:alert(1)) [b](vbscript:x) [c]( javascript:alert(1)) [d](data:text/html,<script>) <javascript:alert(1)> [e](\\javascript:alert(1))

<iframe src="https://example.com"></iframe>

<!-- comment --> <style>body{display:none}</style>

\`\`\`html "><script>
</code></pre><script>alert(1)</script>
\`\`\`
`,
    { has: (file) => file === 'docs/images/a.png', elsewhere: () => null },
  );
  const html = htmlText(main);
  expect(html.match(/<img (?:[^>"]|"[^"]*")*>/g)).toEqual([
    '<img src="../../docs/images/a.png" alt="near" title="<title>">',
  ]);
  expect(html).toContain('<a href="https://example.com/a.png" rel="noreferrer">far</a>');
  expect(html).not.toMatch(/<(?:script|iframe|style|svg|b|i)\b/i);
  expect(html.match(/ (?:on\w+|style)=/g)).toBeNull();
  expect(html.match(/href="(?!https:)[^"]*"/g)).toBeNull();
  expect([title, description]).toEqual(['<b> <i>', 'Text bold <script>.']);
});
