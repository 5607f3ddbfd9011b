/** How parts of a text are set off; each function wraps one line or less. */
export type Palette = {
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly info: (text: string) => string;
};

/** The names of the terminal styles a palette is made of. */
export type Style = 'bold' | 'dim' | 'green' | 'red' | 'yellow' | 'cyan';

const same = (text: string): string => text;

/** No colours. */
export const plain: Palette = { strong: same, dim: same, good: same, bad: same, warn: same, info: same };

/** A palette over a function that styles text, such as `util.styleText`. */
export function paletteOf(style: (style: Style, text: string) => string): Palette {
  return {
    strong: (text) => style('bold', text),
    dim: (text) => style('dim', text),
    good: (text) => style('green', text),
    bad: (text) => style('red', text),
    warn: (text) => style('yellow', text),
    info: (text) => style('cyan', text),
  };
}
