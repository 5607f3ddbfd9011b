import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { visibleLines } from '../../source/visible.ts';
import { everyPage } from '../../../test/pages/every-page.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

const hostile = [
  '@everyone @acme/admins eve@evil.example',
  'GH-7 #12 acme/ops#12 acme/ops@4f1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f708192 deadbeef1',
  '](javascript:alert(1)) [x](https://evil.example) ![i](https://evil.example/x.png)',
  'https://evil.example www.evil.example <https://evil.example>',
  '<img src=x onerror=alert(1)><script>x</script></summary></details><a href="https://evil.example">x</a>',
  '<!-- runbook-execution: exec-EVIL -->',
  '--> <!-- runbook-status -->',
  '```\n```\n# Approved\n\n**all is well**\n~~~',
  '````bash\n| a | b |\n| - | - |\n',
  '`code` ``two`` \\` `',
  '| a | b\\| c |',
  '\\| \\',
  '# Heading\n\n- [x] done\n\n> quote\n\n---\n\n1. one',
  '&lt;b&gt; &#64;bob &amp; &commat;bob',
  '*bold* _it_ ~~gone~~ **x** [^1]\n\n[^1]: note\n\n[x]: https://evil.example',
  '$\\color{green}{\\textsf{Approved}}$ $$x$$ $`y`$',
  'right\u{202e}to-left\u{2066} zero\u{200b}width \u{feff} esc\u{1b}[31m nul\u{0} sep\u{2028}x',
  '${{ secrets.TOKEN }} ::error::x ::set-output name=x::y ##[error]z',
  '%%{init: {"theme": "dark"}}%% "] --> s1; click s1 "https://evil.example"',
  'section x :done, 1, 2\ntitle y',
  '\ttab\r\nline\rfeed\n\n\n',
  '\u{d800} lone',
  ' ',
  'x'.repeat(3000),
  '@'.repeat(1500),
  '<$|`*#'.repeat(20),
];

const ours =
  /^(?:<!-- -->|<!-- runbook-status -->|<!-- runbook-execution: exec-RB-DB-001-20261123T030405Z-k3v9q2 -->|<\/?span>|<details>\n<summary>[\w ,()]+<\/summary>|<\/details>)$/;
const kinds = new Set([
  'root',
  'heading',
  'paragraph',
  'text',
  'strong',
  'inlineCode',
  'code',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'html',
  'link',
]);

function nodesOf(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

/** What a page is made of, apart from how many paragraphs and items its texts take. */
function frame(nodes: readonly Nodes[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'heading') return [`heading ${node.depth}`];
    return node.type === 'html' && node.value.includes('details') ? [node.value] : [];
  });
}

const frames = new Map(
  Object.entries(everyPage()).map(([name, page]) => [name, frame(nodesOf(parser.parse(page)))]),
);

/** What a page has that it must not have. */
function faults(page: string, nodes: readonly Nodes[]): Readonly<Record<string, readonly unknown[]>> {
  const values = (type: 'html' | 'text'): readonly string[] =>
    nodes.flatMap((node) => (node.type === type ? [node.value] : []));
  const texts = values('text');
  return {
    hidden: visibleLines(page) === page ? [] : [page],
    tooLong: page.length <= 65_536 ? [] : [page.length],
    kinds: nodes.flatMap(({ type }) => (kinds.has(type) ? [] : [type])),
    html: values('html').filter((value) => !ours.test(value)),
    links: nodes.flatMap((node) =>
      node.type === 'link' && !node.url.startsWith('https://github.com/acme/ops/') ? [node.url] : [],
    ),
    references: texts.filter((value) => /@\w|#\d|GH-\d|:\/\/|www\./i.test(value)),
    formulas: texts.filter((value) => value.includes('$') && value !== '$'),
    commits: texts.filter((value) => /(?<![\da-z])(?=\d*[a-f])[\da-f]{7,40}(?![\da-z])/i.test(value)),
    fences: nodes.flatMap((node) =>
      node.type === 'code' && !['text', 'bash', 'mermaid'].includes(node.lang ?? '') ? [node.lang] : [],
    ),
  };
}

test.each(hostile.map((text) => [text.slice(0, 40), text]))('%j stays a text on every page', (_, text) => {
  for (const word of [(usual: string) => `${text} ${usual}`, (usual: string) => `${usual}${text}`]) {
    const { 'issue-title': title = '', ...pages } = everyPage(word);
    expect(title).not.toMatch(/[\n\r]/);
    expect(title.length).toBeLessThanOrEqual(200);
    for (const [name, page] of Object.entries(pages)) {
      const nodes = nodesOf(parser.parse(page));
      const found = Object.entries(faults(page, nodes)).filter(([, values]) => values.length > 0);
      expect([name, found]).toEqual([name, []]);
      // Nothing that stands in a text opens or closes anything of ours.
      expect([name, frame(nodes)]).toEqual([name, frames.get(name)]);
    }
  }
});
