/** A point of an execution that could have gone another way. */
export type Choice = {
  /** The same point has the same key in every execution that came to it the same way. */
  readonly key: string;
  readonly options: readonly string[];
  /** How far each option leads from what usually happens. */
  readonly weights: readonly number[];
};

/** Which option is taken where, by key; the first one where nothing is said. */
export type Choices = Readonly<Record<string, number>>;

/** Takes options, and remembers every point that was come to. */
export type Chooser = {
  readonly choose: (key: string, options: readonly string[], weights: readonly number[]) => string;
  readonly met: () => readonly Choice[];
};

/** A chooser that takes these options. */
export function chooser(choices: Choices): Chooser {
  const met = new Map<string, Choice>();
  return {
    choose: (key, options, weights) => {
      if (!met.has(key)) met.set(key, { key, options, weights });
      return options[choices[key] ?? 0] ?? options[0] ?? '';
    },
    met: () => [...met.values()],
  };
}

/** How far choices lead from what usually happens. */
export function weightOf(choices: Choices, met: readonly Choice[]): number {
  return met.reduce((sum, { key, weights }) => sum + (weights[choices[key] ?? 0] ?? 0), 0);
}
