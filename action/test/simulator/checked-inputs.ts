type Declared = Readonly<
  Record<
    string,
    {
      readonly type: string;
      readonly required?: boolean;
      readonly default?: string | boolean | number;
      readonly options?: readonly string[];
    }
  >
>;

/** What a dispatched run gets as inputs, with the defaults; throws what GitHub answers to wrong ones. */
export function checkedInputs(
  declared: Declared,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const unknown = Object.keys(given).filter((name) => !(name in declared));
  if (unknown.length > 0) throw new Error(`Unexpected inputs provided: ${JSON.stringify(unknown)}`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, { type, required = false, default: otherwise, options = [] }]) => {
      const value = given[name] ?? (otherwise === undefined ? '' : String(otherwise));
      if (required && value === '') throw new Error(`Required input '${name}' not provided`);
      if (type === 'choice' && value !== '' && !options.includes(value)) {
        throw new Error(`Provided value '${value}' for input '${name}' not in the list of allowed values`);
      }
      return [name, type === 'boolean' ? value === 'true' : value];
    }),
  );
}
