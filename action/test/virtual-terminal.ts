/** A terminal in memory: what a person would see of what was written to it, all that scrolled out at its top included. */
export type VirtualTerminal = {
  readonly columns: number;
  readonly rows: number;
  readonly write: (text: string) => void;
  /** The lines from the first one that was ever written, with their colours as ANSI codes, blanks at the ends removed. */
  readonly lines: () => readonly string[];
  readonly cursorHidden: () => boolean;
};

type Cell = { readonly character: string; readonly style: string };

const blank: Cell = { character: ' ', style: '' };

/** Understands what our own programs write: text, line feeds, colours, cursor up, clearing, modes. Throws on anything else. */
export function virtualTerminal(columns: number, rows: number): VirtualTerminal {
  const all: Cell[][] = [[]];
  let [row, column] = [0, 0];
  let style = '';
  let hidden = false;

  const lineFeed = (): void => {
    row++;
    all[row] ??= [];
  };
  const put = (character: string): void => {
    if (column === columns) {
      lineFeed();
      column = 0;
    }
    const line = (all[row] ??= []);
    while (line.length < column) {
      line.push(blank);
    }
    line[column] = { character, style };
    column++;
  };
  const control = (parameter: string, command: string): void => {
    switch (`${parameter.replace(/^\d+$/, '')}${command}`) {
      case 'A':
        // The cursor cannot reach what scrolled out.
        row = Math.max(all.length - rows, 0, row - Number(parameter || 1));
        break;
      case 'K':
        all[row]?.splice(column);
        break;
      case 'J':
        all[row]?.splice(column);
        all.length = row + 1;
        break;
      case '?25l':
      case '?25h':
        hidden = command === 'l';
        break;
      case '?2026h':
      case '?2026l':
        break;
      default:
        if (command !== 'm') {
          throw new Error(`Unexpected control sequence ${parameter}${command}`);
        }
        style = styled(style, parameter);
    }
  };
  return {
    columns,
    rows,
    write: (text) => {
      for (const [whole, parameter = '', command = ''] of text.matchAll(
        /\u{1b}\[([?\d;]*)([A-Za-z])|[\s\S]/gu,
      )) {
        if (command !== '') {
          control(parameter, command);
        } else if (whole === '\n') {
          lineFeed();
        } else if (whole === '\r') {
          column = 0;
        } else {
          put(whole);
        }
      }
    },
    lines: () => all.map(written),
    cursorHidden: () => hidden,
  };
}

/** The codes in force after one more; a code that ends a style ends all, since our texts do not nest them. */
function styled(before: string, parameter: string): string {
  const ends = parameter === '' || parameter === '0' || parameter === '22' || parameter === '39';
  return ends ? '' : `${before}\u{1b}[${parameter}m`;
}

function written(line: readonly Cell[]): string {
  const end = line.findLastIndex((cell) => cell.character !== ' ') + 1;
  let style = '';
  let text = '';
  for (const cell of line.slice(0, end)) {
    text += cell.style === style ? '' : `${style === '' ? '' : '\u{1b}[0m'}${cell.style}`;
    style = cell.style;
    text += cell.character;
  }
  return style === '' ? text : `${text}\u{1b}[0m`;
}
