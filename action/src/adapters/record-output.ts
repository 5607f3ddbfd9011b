import { StringDecoder } from 'node:string_decoder';
import { keptText, type KeptText } from './kept-text.ts';
import type { MaskStream } from './mask-stream.ts';

/** What becomes of one stream of a command's output. */
export type OutputRecorder = {
  readonly write: (bytes: Buffer) => void;
  /** Writes out what was held back, and tells what there was. */
  readonly end: () => {
    readonly bytes: number;
    /** As it was written, unmasked, up to 1 MiB. */
    readonly text: string;
    readonly textCut: boolean;
    readonly kept: KeptText;
  };
};

const textLimit = 1024 * 1024;

/** Used again for each piece, so that a flood of output leaves no garbage behind. */
const room = Buffer.allocUnsafe(256 * 1024);

function encode(text: string): Buffer {
  return text.length * 3 <= room.length ? room.subarray(0, room.write(text)) : Buffer.from(text);
}

/** Masks output as it comes, and hands it on: whole to the log, by line to those who watch, head and tail to the store. */
export function recordOutput(to: {
  readonly masked: MaskStream;
  readonly keepBytes: number;
  readonly log: (text: Buffer) => void;
  readonly line: (text: string) => void;
}): OutputRecorder {
  const decoder = new StringDecoder('utf8');
  const kept = keptText(to.keepBytes);
  const texts: string[] = [];
  let bytes = 0;
  const show = (text: string): void => {
    if (text === '') return;
    const encoded = encode(text);
    to.log(encoded);
    kept.add(encoded);
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      to.line(text.slice(start, end));
      start = end + 1;
    }
    if (start < text.length) to.line(text.slice(start));
  };
  return {
    write: (chunk) => {
      const text = decoder.write(chunk);
      if (bytes < textLimit) {
        texts.push(bytes + chunk.length <= textLimit ? text : chunk.toString('utf8', 0, textLimit - bytes));
      }
      bytes += chunk.length;
      show(to.masked.write(text));
    },
    end: () => {
      const rest = decoder.end();
      if (bytes <= textLimit) texts.push(rest);
      show(to.masked.write(rest) + to.masked.end());
      return { bytes, text: texts.join(''), textCut: bytes > textLimit, kept };
    },
  };
}
