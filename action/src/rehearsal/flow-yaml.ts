/** A value as YAML on one line; keys that are numbers stay numbers. */
export function flowYaml(value: unknown): string {
  if (typeof value === 'string') return yamlText(value);
  if (Array.isArray(value)) return `[${value.map(flowYaml).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${entries.map(([key, inner]) => `${yamlKey(key)}: ${flowYaml(inner)}`).join(', ')}}`;
}

/** A key as YAML. */
export function yamlKey(key: string): string {
  return /^[A-Za-z0-9_][\w.-]*$/.test(key) && !isWord(key) ? key : JSON.stringify(key);
}

/** A text as YAML, in quotes where it could be taken for something else. */
export function yamlText(text: string): string {
  const plain = /^[A-Za-z][\w ./;()'-]*$/.test(text) && !text.endsWith(' ');
  return plain && !isWord(text) ? text : JSON.stringify(text);
}

function isWord(text: string): boolean {
  return /^(?:true|false|null|yes|no|on|off|y|n|\.inf|\.nan)$/i.test(text);
}
