import { Failure } from '../source/failure.ts';

/** Reads a positive whole number of the command line; fails for anything else. */
export function readWhole(name: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw new Failure(
      'usage',
      `Unexpected ${name} \`${text}\`, expected a positive whole number`,
      'Steps are named by their numbers',
    );
  }
  return Number(text);
}
