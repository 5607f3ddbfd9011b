/** A field of an answer, whose shape nobody promises. */
export function jsonField(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[name] : undefined;
}
