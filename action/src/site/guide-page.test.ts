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
