/** A piece of a text with `${{ }}` in it; `start` is the offset of what it holds. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string; readonly start: number }
  | { readonly kind: 'expression'; readonly expression: string; readonly start: number }
  | { readonly kind: 'unclosed'; readonly start: number };

/** Splits a text at its `${{ expression }}`s; `}}` inside a quoted string closes nothing. */
export function templateParts(text: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let from = 0;
  for (let open = text.indexOf('${{'); open !== -1; open = text.indexOf('${{', from)) {
    if (open > from) parts.push({ kind: 'text', text: text.slice(from, open), start: from });
    const close = closing(text, open + 3);
    if (close === -1) return [...parts, { kind: 'unclosed', start: open }];
    parts.push({ kind: 'expression', expression: text.slice(open + 3, close), start: open + 3 });
    from = close + 2;
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from), start: from });
  return parts;
}

function closing(text: string, from: number): number {
  let quoted = false;
  for (let index = from; index < text.length; index++) {
    if (text[index] === "'") quoted = !quoted;
    else if (!quoted && text.startsWith('}}', index)) return index;
  }
  return -1;
}
