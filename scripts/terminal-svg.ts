import { escapeXml } from '../action/src/report/escape-xml.ts';
import { textWidth } from '../action/src/source/text-width.ts';

type Style = { readonly bold: boolean; readonly colour: keyof typeof colours };
type Run = { readonly text: string; readonly column: number; readonly style: Style };

// Light first, as plain attributes that every renderer knows; dark in a media query, without CSS variables, which some paint black.
const colours = {
  text: ['#1f2328', '#e6edf3'],
  dim: ['#656d76', '#8d96a0'],
  red: ['#cf222e', '#ff7b72'],
  green: ['#1a7f37', '#3fb950'],
  yellow: ['#9a6700', '#d29922'],
  cyan: ['#0969da', '#58a6ff'],
} as const;

const codes: Readonly<Record<string, Partial<Style>>> = {
  '0': { bold: false, colour: 'text' },
  '1': { bold: true },
  '2': { colour: 'dim' },
  '22': { bold: false, colour: 'text' },
  '31': { colour: 'red' },
  '32': { colour: 'green' },
  '33': { colour: 'yellow' },
  '36': { colour: 'cyan' },
  '39': { colour: 'text' },
};

const [column, row, margin, size] = [8.4, 20, 16, 14];

/** A picture of a terminal that shows the lines, their ANSI colours kept; readable in light and dark. Throws on any other escape sequence. */
export function terminalSvg(title: string, lines: readonly string[]): string {
  const runs = lines.map(runsOf);
  const columns = Math.max(...runs.flat().map((run) => run.column + textWidth(run.text)));
  const [width, height] = [Math.ceil(columns * column + 2 * margin), lines.length * row + 2 * margin];
  const dark = Object.entries(colours).map(([name, [, colour]]) => `.${name}{fill:${colour}}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(title)}">`,
    `<title>${escapeXml(title)}</title>`,
    `<style>text{white-space:pre}@media (prefers-color-scheme:dark){.screen{fill:#0d1117;stroke:#30363d}${dark.join('')}}</style>`,
    `<rect class="screen" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="#f6f8fa" stroke="#d0d7de"/>`,
    `<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="${size}">`,
    ...runs.flatMap((line, index) => line.map((run) => textElement(run, margin + index * row + size))),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** Each run has its own place and length, so that columns are straight in every font. */
function textElement({ text, column: at, style }: Run, y: number): string {
  const weight = style.bold ? ' font-weight="bold"' : '';
  const length = (textWidth(text) * column).toFixed(1);
  const x = (margin + at * column).toFixed(1);
  return `<text class="${style.colour}" fill="${colours[style.colour][0]}"${weight} x="${x}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`;
}

function runsOf(line: string): readonly Run[] {
  let style: Style = { bold: false, colour: 'text' };
  let at = 0;
  const runs: Run[] = [];
  for (const part of line.split(/(\u{1b}\[[\d;]*m)/u)) {
    const sequence = /^\u{1b}\[([\d;]*)m$/u.exec(part);
    if (sequence !== null) {
      style = (sequence[1] ?? '')
        .split(';')
        .reduce((before, code) => ({ ...before, ...changeOf(code) }), style);
      continue;
    }
    if (part.includes('\u{1b}')) {
      throw new Error(`Unexpected escape sequence in ${JSON.stringify(line)}`);
    }
    // Blanks need no ink; what follows them is placed by its column.
    for (const [words] of part.matchAll(/\S+(?: \S+)*|\s+/g)) {
      if (words.trim() !== '') {
        runs.push({ text: words, column: at, style });
      }
      at += textWidth(words);
    }
  }
  return runs;
}

function changeOf(code: string): Partial<Style> {
  const change = codes[code === '' ? '0' : code];
  if (change === undefined) {
    throw new Error(`Unexpected ANSI code ${code}`);
  }
  return change;
}
