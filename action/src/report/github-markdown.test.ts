import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { visible } from '../source/visible.ts';
import { githubMarkdown, sentence } from './github-markdown.ts';
import { heading, list, paragraph, table, text } from './markdown-nodes.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

function nodesOf(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '@bob',
        '@acme/team',
        '#12',
        'acme/repo#12',
        'GH-7',
        'https://evil.example/x',
        'www.evil.example',
      ),
      fc.constantFrom(
        '[a](javascript:x)',
        '![i](http://x)',
        '<img src=x>',
        '<!--',
        '-->',
        '<details>',
        '&lt;',
        '&#64;bob',
      ),
      fc.constantFrom(
        '`',
        '``',
        '```\n',
        '|',
        '\\',
        '\\|',
        '*',
        '_',
        '~~',
        '\n',
        '\n\n',
        '# ',
        '- ',
        '> ',
        '---',
        '1. ',
      ),
      fc.constantFrom('\u{1b}[31m', '\u{202e}', '\u{200b}', '[^1]', '[x]: http://y', '\t', ' '),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

test('no text becomes anything but text', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const markdown = githubMarkdown([
        heading(2, one),
        paragraph(text(one), text(' and '), text(other)),
        list([[text(other)]]),
        table(['A', one], [[[text(one)], [text(other)]]]),
      ]);
      const nodes = nodesOf(parser.parse(markdown));
      const kinds = new Set(nodes.map(({ type }) => type));
      for (const kind of [
        'root',
        'heading',
        'paragraph',
        'list',
        'listItem',
        'table',
        'tableRow',
        'tableCell',
        'text',
      ]) {
        kinds.delete(kind as Nodes['type']);
      }
      kinds.delete('html');
      expect([...kinds]).toEqual([]);
      expect(nodes.filter((node) => node.type === 'html' && node.value !== '<!-- -->')).toEqual([]);
      const texts = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : []));
      expect(texts.filter((value) => /@\w|#\d|:\/\/|GH-\d|www\./i.test(value))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('nothing of a text is lost', () => {
  fc.assert(
    fc.property(words, (value) => {
      const nodes = nodesOf(
        parser.parse(githubMarkdown([paragraph({ type: 'text', value: 'x' }, text(value), text('x'))])),
      );
      const shown = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : [])).join('');
      expect(shown).toBe(`x${visible(value)}x`);
    }),
    { numRuns: 2000 },
  );
});

test('a sentence keeps its code', () => {
  expect(githubMarkdown([paragraph(...sentence('Unexpected `a|b @bob`, expected `` or @bob #1'))])).toBe(
    'Unexpected `a|b @bob`, expected \\`\\` or @<!-- -->bob #<!-- -->1\n',
  );
});
