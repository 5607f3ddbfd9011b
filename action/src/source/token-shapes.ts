/** How a token begins, the whole of it as a sticky expression, and the most characters it has. */
export type TokenShape = { readonly literal: string; readonly shape: RegExp; readonly longest: number };

const jwtStarts = [...'hijklmnopqrstuvwxyz0123456'].map((letter) => `eyJ${letter}`);
const marker = (word: string): string => `-----${word} [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----`;

/** Where the text of a private key begins and ends. */
export const keyBegin: RegExp = new RegExp(marker('BEGIN'));
export const keyEnd: RegExp = new RegExp(marker('END'));

/** Text that is a secret whoever it belongs to. Every shape has a bounded length and stays within a line. */
export const tokenShapes: readonly TokenShape[] = [
  ...shapes(['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], '[A-Za-z0-9_]{20,255}', 259),
  ...shapes(['github_pat_'], '[A-Za-z0-9_]{20,255}', 266),
  ...shapes(['AKIA', 'ASIA'], '[A-Z0-9]{16}', 20),
  ...shapes(
    ['xoxa-', 'xoxb-', 'xoxc-', 'xoxd-', 'xoxe-', 'xoxo-', 'xoxp-', 'xoxr-', 'xoxs-', 'xapp-'],
    '[A-Za-z0-9-]{10,255}',
    260,
  ),
  ...shapes(['AIza'], '[\\w-]{35}', 39),
  ...shapes(['npm_'], '[A-Za-z0-9]{36}', 40),
  ...shapes(['glpat-'], '[\\w-]{20,255}', 261),
  ...shapes(['sk_live_', 'rk_live_'], '[A-Za-z0-9]{16,255}', 263),
  ...shapes(jwtStarts, '[\\w-]{6,2048}\\.[\\w-]{8,8192}(?:\\.[\\w-]{0,2048})?', 12_294),
  // Begins after the dashes: rulers of dashes are frequent, and each would be looked at.
  {
    literal: 'BEGIN ',
    shape: new RegExp(`(?<=-----)${marker('BEGIN').slice(5)}[^\\n]{0,16384}?${marker('END')}`, 'y'),
    longest: 16_600,
  },
];

function shapes(literals: readonly string[], rest: string, longest: number): readonly TokenShape[] {
  return literals.map((literal) => ({ literal, shape: new RegExp(literal + rest, 'y'), longest }));
}
