/** What a runner hides in a job: secrets as a whole and line by line. */
export type Masks = {
  readonly add: (value: string) => void;
  readonly hides: (text: string) => boolean;
  readonly hide: (text: string) => string;
};

export function masks(values: readonly string[]): Masks {
  const known = new Set<string>();
  const add = (value: string): void => {
    for (const line of [value, ...value.split(/\r?\n/)]) if (line.trim() !== '') known.add(line);
  };
  for (const value of values) add(value);
  return {
    add,
    hides: (text) => [...known].some((value) => text.includes(value)),
    hide: (text) =>
      [...known]
        .toSorted((a, b) => b.length - a.length)
        .reduce((rest, value) => rest.replaceAll(value, '***'), text),
  };
}
