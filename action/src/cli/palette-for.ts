import { styleText } from 'node:util';
import { type Palette, paletteOf, plain } from '../report/palette.ts';

/** Colours for a stream: only on a terminal, and not where the user wants none. */
export function paletteFor(
  stream: { readonly isTTY?: boolean },
  variable: (name: string) => string | undefined,
): Palette {
  const wanted = stream.isTTY === true && (variable('NO_COLOR') ?? '') === '' && variable('TERM') !== 'dumb';
  return wanted ? paletteOf((style, text) => styleText(style, text, { validateStream: false })) : plain;
}
