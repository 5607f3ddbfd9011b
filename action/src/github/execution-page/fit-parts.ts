import type { BlockContent } from 'mdast';
import { paragraph, strong, text } from '../../report/markdown-nodes.ts';
import { longestComment } from '../sticky-comment.ts';
import { pageMarkdown } from './page-markdown.ts';

/** A part of a page that GitHub may not have room for. */
export type Part = {
  /** How the sentence about what is missing names it. */
  readonly name: string;
  /** The part in full, then shorter; a last form without blocks means that it can be left out. */
  readonly forms: readonly (() => readonly BlockContent[])[];
  /** The part that is worth least is cut first. */
  readonly worth: number;
};

/** A part that is never cut. */
export function whole(...blocks: readonly BlockContent[]): Part {
  return { name: '', forms: [() => blocks], worth: Number.POSITIVE_INFINITY };
}

// For the sentence about what was left out.
const reserve = 600;

/** The parts below each other, at most `limit` characters; what had to be cut is said at the end. */
export function fitParts(parts: readonly Part[], limit: number = longestComment): string {
  const shown = parts.map((part) => ({ part, form: 0, markdown: markdownOf(part, 0) }));
  const size = (): number => shown.reduce((sum, { markdown }) => sum + markdown.length + 1, 0);
  for (const one of shown.toSorted((a, b) => a.part.worth - b.part.worth)) {
    while (size() > limit - reserve && one.form + 1 < one.part.forms.length) {
      one.form += 1;
      one.markdown = markdownOf(one.part, one.form);
    }
  }
  const cut = shown.filter(({ form }) => form > 0);
  return [...shown.map(({ markdown }) => markdown), cut.length === 0 ? '' : cutNote(cut)]
    .filter((markdown) => markdown !== '')
    .join('\n');
}

function markdownOf({ forms }: Part, index: number): string {
  const blocks = forms[index]?.() ?? [];
  return blocks.length === 0 ? '' : pageMarkdown(blocks);
}

function cutNote(cut: readonly { readonly part: Part; readonly markdown: string }[]): string {
  const named = (gone: boolean): string =>
    cut
      .filter(({ markdown }) => (markdown === '') === gone)
      .map(({ part }) => part.name)
      .join(', ');
  const [left, shortened] = [named(true), named(false)];
  const said = [
    ...(left === '' ? [] : [`left out: ${left}`]),
    ...(shortened === '' ? [] : [`shortened: ${shortened}`]),
  ];
  return pageMarkdown([
    paragraph(
      strong('Too long for GitHub,'),
      text(` so this was ${said.join('; ')}. The journal and the runbook have all of it.`),
    ),
  ]);
}
