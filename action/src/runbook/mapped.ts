/** A record with every value changed. It has no prototype, so that looking up `constructor` finds nothing. */
export function mapped<From, To>(
  record: Readonly<Record<string, From>> | undefined,
  change: (value: From) => To,
): Readonly<Record<string, To>> {
  const result = Object.create(null) as Record<string, To>;
  for (const [name, value] of Object.entries(record ?? {})) result[name] = change(value);
  return result;
}
