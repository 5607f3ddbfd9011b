import type { Matcher } from './matcher.ts';
import { keyBegin, keyEnd } from '../source/token-shapes.ts';

/** What stands where a secret stood. */
const mask = '***';

/** Masks a text that arrives in pieces, however it is cut. */
export type MaskStream = {
  /** Takes the next piece; returns what is masked and may be shown: whole lines, and parts of lines that are very long. */
  readonly write: (text: string) => string;
  /** The rest. */
  readonly end: () => string;
};

/** Characters of an unfinished line that are held back at least, before a part of it is let go. */
const patience = 65_536;

/** Lines after which a private key without an end is no longer believed. */
const longestKey = 400;

/** A stream that masks what `matcher()` finds, asked anew for each piece, and private keys that span lines. */
export function maskStream(matcher: () => Matcher): MaskStream {
  const keys = keyLines();
  let pending = '';
  // Characters at the start of `pending` that belong to a secret whose mask is already written.
  let covered = 0;

  const take = (finder: Matcher, cut: number): string => {
    let out = '';
    let masked = covered;
    let done = covered;
    let match = finder.find(pending, 0);
    while (match !== null && match.start < cut) {
      if (match.start >= masked) out += pending.slice(done, match.start) + mask;
      masked = Math.max(masked, match.end);
      done = masked;
      match = finder.find(pending, match.start + 1);
    }
    if (done < cut) out += pending.slice(done, cut);
    covered = Math.max(0, masked - cut);
    pending = pending.slice(cut);
    return keys(out);
  };

  return {
    write: (text) => {
      const line = text.lastIndexOf('\n');
      const cut = line < 0 ? 0 : pending.length + line + 1;
      pending += text;
      const finder = matcher();
      if (cut > 0) return take(finder, cut);
      if (pending.length < Math.max(patience, 2 * finder.longest)) return '';
      return take(finder, characterBefore(pending, pending.length - finder.longest));
    },
    end: () => take(matcher(), pending.length),
  };
}

function characterBefore(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xd800 && unit < 0xdc00 ? at - 1 : at;
}

/** Replaces the lines of private keys; a key's end may be in a later text than its beginning. */
function keyLines(): (text: string) => string {
  let left = 0;
  const line = (text: string): string => {
    if (left > 0) {
      left -= 1;
      const end = keyEnd.exec(text);
      if (end !== null) {
        left = 0;
        return mask + text.slice(end.index + end[0].length);
      }
      if (isKeyText(text)) return text === '' ? '' : mask;
      left = 0;
    }
    const begin = keyBegin.exec(text);
    if (begin === null) return text;
    left = longestKey;
    return text.slice(0, begin.index) + mask;
  };
  return (text) => (left > 0 || text.includes('-----BEGIN ') ? text.split('\n').map(line).join('\n') : text);
}

function isKeyText(line: string): boolean {
  const text = line.replaceAll(/^[\s"'|>+#*-]+|[\s"',\\]+$/g, '');
  return (
    /^[A-Za-z0-9+/=]*$/.test(text) ||
    /^\*+$/.test(text) ||
    /^(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset): /.test(text) ||
    /[A-Za-z0-9+/=]{40}/.test(text)
  );
}
