/** Longest name of a folder on usual disks, and a path that leaves room for where the site lies; in bytes. */
const longest = 255;
const longestPath = 1024;

/**
 * The folder of an alert's page, so that `/alerts/<Name>/` opens it: the exact name wherever a disk can hold it. A slash makes
 * folders in folders; what cannot be (`..`, a control character, a name too long) is escaped, and only lists lead there.
 */
export function alertFolder(name: string): string {
  const parts = name.split('/');
  const exact = parts.every(isFolderName) && parts.length <= 20 && bytesOf(name) <= longestPath;
  return `alerts/${exact ? name : `~${escaped(name)}`}`;
}

function isFolderName(part: string): boolean {
  return (
    !['', '.', '..', 'index.html'].includes(part) &&
    !part.startsWith('~') &&
    !/[\p{Cc}\p{Cs}]/u.test(part) &&
    bytesOf(part) <= longest
  );
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Letters and digits stay; everything else becomes `-` and its number; what is too long ends in a number for the whole. */
function escaped(name: string): string {
  const text = Array.from(name, (character) =>
    /[A-Za-z0-9]/.test(character) ? character : `-${(character.codePointAt(0) ?? 0).toString(16)}`,
  ).join('');
  return text.length <= 200 ? text : `${text.slice(0, 180)}-${sum(name).toString(16)}`;
}

/** FNV-1a over 53 bits would be more than is needed: names differ in their first 180 characters almost always. */
function sum(text: string): number {
  let result = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index += 1) {
    result = Math.imul(result ^ text.charCodeAt(index), 0x01_00_01_93) >>> 0;
  }
  return result;
}
