/** Makes every property and array of generated type declarations `readonly`; comments and strings stay as they are. */
export function makeReadonly(source: string): string {
  const masked: string[] = [];
  const code = source.replaceAll(
    /\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'/g,
    (text) => `'${masked.push(text) - 1}'`,
  );
  return readonlyArrays(readonlyProperties(code)).replaceAll(
    /'(\d+)'/g,
    (_, index) => masked[Number(index)] ?? '',
  );
}

function readonlyProperties(source: string): string {
  return source.replaceAll(/^( +)((?:[\w$]+|'\d+'|\[k: string\])\??:)/gm, '$1readonly $2');
}

function readonlyArrays(source: string): string {
  const ends = [...source.matchAll(/\[\]/g)].map((match) => match.index);
  const starts = ends
    .map((end) => startOfElement(source, end))
    .filter((start, index) => start !== ends[index]);
  return starts
    .sort((left, right) => right - left)
    .reduce((text, start) => `${text.slice(0, start)}readonly ${text.slice(start)}`, source);
}

/** Finds where the type before `[]` at this offset begins. */
function startOfElement(source: string, end: number): number {
  let start = end;
  if (')}'.includes(source.charAt(end - 1))) {
    let depth = 0;
    do {
      start--;
      depth += ')}'.includes(source.charAt(start)) ? 1 : '({'.includes(source.charAt(start)) ? -1 : 0;
    } while (depth > 0 && start > 0);
    return start;
  }
  while (/[\w$.]/.test(source.charAt(start - 1))) {
    start--;
  }
  return start;
}
