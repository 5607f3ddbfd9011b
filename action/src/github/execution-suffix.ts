/** Characters of the random part; fixed, so that one id cannot be read as that of two runs. */
const randomLength = 6;

/** The end of an execution's id: something random (six of `0-9a-z`), then the run that starts it, in base 36. */
export function executionSuffix(runId: number, random: string): string {
  if (!/^[0-9a-z]{6}$/.test(random)) throw new Error(`Not six of 0-9a-z: ${random}`);
  return `${random}${runId.toString(36)}`;
}

/** The run that an execution's id names; null where it names none. */
export function runOfExecution(executionId: string): number | null {
  const run = executionId.slice(executionId.lastIndexOf('-') + 1 + randomLength);
  if (!/^[1-9a-z][0-9a-z]*$/.test(run)) return null;
  const id = Number.parseInt(run, 36);
  return Number.isSafeInteger(id) ? id : null;
}
