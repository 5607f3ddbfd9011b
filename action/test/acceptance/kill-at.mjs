// Loaded before the program (`--import kill-at.mjs?seq=7&when=before`): ends the process for good, as a power cut or an
// out-of-memory killer would, at one line of a journal: before it, in the middle of it, or right after it.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const parameters = new URL(import.meta.url).searchParams;
const seq = Number(parameters.get('seq'));
const when = parameters.get('when');
const { writeSync } = fs;

fs.writeSync = (file, bytes, ...rest) => {
  const at = placeOf(bytes);
  if (at === null) return writeSync(file, bytes, ...rest);
  if (at > 0) writeSync(file, bytes.subarray(0, at));
  process.kill(process.pid, 'SIGKILL');
  return 0;
};
syncBuiltinESMExports();

/** How many bytes are still written before the end; null where this is no write to end at. */
function placeOf(bytes) {
  if (!Buffer.isBuffer(bytes)) return null;
  const begin = bytes.indexOf(`{"seq":${seq},"at":`);
  if (begin === -1) return null;
  const end = bytes.indexOf(0x0a, begin) + 1;
  if (when === 'before') return begin;
  return when === 'torn' ? begin + Math.floor((end - begin) / 2) : end;
}
