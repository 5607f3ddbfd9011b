/** The head and the tail of a text that may be longer than memory. */
export type KeptText = {
  /** The bytes are copied. */
  readonly add: (bytes: Buffer) => void;
  /** Bytes that it could give. */
  readonly size: () => number;
  /** At most `budget` bytes of it; whole, or head and tail with a line between them that says what is left out. */
  readonly take: (budget: number) => Buffer;
};

/** Room for the line between head and tail. */
const seam = 64;

/** Keeps no more than `limit` bytes of what it is given. */
export function keptText(limit: number): KeptText {
  const half = Math.floor(limit / 2);
  const heads: Buffer[] = [];
  let headSize = 0;
  let ring: Buffer | null = null;
  let written = 0;

  const addTail = (bytes: Buffer): void => {
    ring ??= Buffer.allocUnsafe(half);
    const last = bytes.subarray(Math.max(0, bytes.length - half));
    const at = (written + bytes.length - last.length) % half;
    const first = last.subarray(0, half - at);
    first.copy(ring, at);
    last.copy(ring, 0, first.length);
    written += bytes.length;
  };
  const tail = (): Buffer => {
    if (ring === null) return Buffer.alloc(0);
    const at = written % half;
    return written <= half
      ? Buffer.from(ring.subarray(0, written))
      : Buffer.concat([ring.subarray(at), ring.subarray(0, at)]);
  };

  return {
    add: (bytes) => {
      if (half === 0) return;
      const head = bytes.subarray(0, half - headSize);
      if (head.length > 0) heads.push(Buffer.from(head));
      headSize += head.length;
      if (bytes.length > head.length) addTail(bytes.subarray(head.length));
    },
    size: () => headSize + Math.min(written, half),
    take: (budget) => {
      const head = Buffer.concat(heads);
      const end = tail();
      const whole = written <= half;
      if (whole && head.length + end.length <= budget) return Buffer.concat([head, end]);
      const side = Math.floor((budget - seam) / 2);
      if (side <= 0) return Buffer.alloc(0);
      const all = whole ? Buffer.concat([head, end]) : null;
      const first = upToBreak((all ?? head).subarray(0, side));
      const last = fromBreak((all ?? end).subarray(-side));
      const left = headSize + written - first.length - last.length;
      return Buffer.concat([first, Buffer.from(`\n[… ${left} bytes are not kept …]\n`), last]);
    },
  };
}

/** Less an unfinished line, or where that would be most of it, an unfinished character. */
function upToBreak(bytes: Buffer): Buffer {
  const line = bytes.lastIndexOf(0x0a);
  if (line >= bytes.length / 2) return bytes.subarray(0, line);
  let end = bytes.length;
  while (end > 0 && isContinuation(bytes[end - 1])) end -= 1;
  const lead = bytes[end - 1] ?? 0;
  return bytes.subarray(0, lead >= 0xc0 ? end - 1 : bytes.length);
}

function fromBreak(bytes: Buffer): Buffer {
  const line = bytes.indexOf(0x0a);
  if (line >= 0 && line < bytes.length / 2) return bytes.subarray(line + 1);
  let start = 0;
  while (isContinuation(bytes[start])) start += 1;
  return bytes.subarray(start);
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
