/** The fewest characters that can be masked without hiding ordinary text. */
const shortest = 4;

/** Why a value cannot be a secret, as the end of a sentence about it; null where it can. */
export function secretProblem(value: string): string | null {
  if (value.length < shortest) {
    return `is shorter than ${shortest} characters, too short to be masked`;
  }
  return linesOf(value).length === 0
    ? `has no line of ${shortest} characters or more, so it cannot be masked`
    : null;
}

/** Every text in which a secret may show up, each within one line and of 4 characters or more. */
export function secretForms(value: string): readonly string[] {
  const lines = linesOf(value);
  const forms = new Set<string>();
  for (const text of new Set([value, value.trim(), ...lines, ...lines.map((line) => line.trim())])) {
    for (const form of formsOf(Buffer.from(text).toString())) {
      for (const line of form.split('\n')) {
        if (line.length >= shortest) forms.add(line);
      }
    }
  }
  return [...forms];
}

function linesOf(value: string): readonly string[] {
  return value.split(/\r\n|[\r\n]/).filter((line) => line.length >= shortest);
}

function formsOf(text: string): readonly string[] {
  if (text.length < shortest) return [];
  const bytes = Buffer.from(text);
  return [
    text,
    ...shellForms(text),
    ...jsonForms(text),
    ...urlForms(text),
    ...hexForms(bytes),
    ...base64Forms(bytes),
  ];
}

function shellForms(text: string): readonly string[] {
  const ansi = text.replaceAll(/[\\'\0-\x1f\x7f]/g, ansiEscape);
  // As `printf %q` does it; `#` and `~` are escaped only where they would mean something.
  const escaped = text.replaceAll(/[\s!"$&'()*,;<>?[\\\]^`{|}]/g, '\\$&');
  const tildes = escaped.replaceAll(/(?<=[:=])~/g, '\\~');
  return [
    text.replaceAll("'", String.raw`'\''`),
    text.replaceAll("'", `'"'"'`),
    text.replaceAll(/["$`\\]/g, String.raw`\$&`),
    text.replaceAll(/["$`\\!]/g, String.raw`\$&`),
    ansi,
    // In the C locale bash also escapes every byte that is not ASCII.
    ansi.replaceAll(/[^\0-\x7f]+/g, (characters) => [...Buffer.from(characters)].map(octal).join('')),
    ...[escaped, tildes].flatMap((form) => [form, form.replace(/^[#~]/, '\\$&')]),
  ];
}

const ansiNames = new Map(
  Object.entries({
    '\x07': 'a',
    '\b': 'b',
    '\x1b': 'E',
    '\f': 'f',
    '\n': 'n',
    '\r': 'r',
    '\t': 't',
    '\v': 'v',
    '\\': '\\',
    "'": "'",
  }),
);

function ansiEscape(character: string): string {
  const name = ansiNames.get(character);
  return name === undefined ? octal(character.charCodeAt(0)) : `\\${name}`;
}

function octal(byte: number): string {
  return `\\${byte.toString(8).padStart(3, '0')}`;
}

function jsonForms(text: string): readonly string[] {
  const json = JSON.stringify(text).slice(1, -1);
  const ascii = json.replaceAll(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  // Some writers escape `/`, and those that fear HTML `<`, `>` and `&`.
  const html = json.replaceAll(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
  return [json, ascii, html, json.replaceAll('/', '\\/'), JSON.stringify(json).slice(1, -1)];
}

function urlForms(text: string): readonly string[] {
  const component = encodeURIComponent(text);
  const strict = component.replaceAll(/[!'()*~]/g, percent);
  const path = strict.replaceAll('%2F', '/').replaceAll('%7E', '~');
  const forms = [
    component,
    strict,
    strict.replaceAll('%7E', '~'),
    path,
    encodeURI(text),
    new URLSearchParams([['', text]]).toString().slice(1),
  ];
  const all = [...forms, ...forms.map((form) => form.replaceAll('%20', '+'))];
  return [...all, ...all.map((form) => form.replaceAll(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase()))];
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function hexForms(bytes: Buffer): readonly string[] {
  const hex = bytes.toString('hex');
  // `xxd -p` breaks after 60 digits.
  return [hex, ...pieces(hex, 60)].flatMap((form) => [form, form.toUpperCase()]);
}

function base64Forms(bytes: Buffer): readonly string[] {
  const whole = bytes.toString('base64');
  // `base64` breaks after 76 characters, PEM after 64.
  const broken = [...pieces(whole, 76), ...pieces(whole, 64)];
  const forms = [
    whole,
    whole.replace(/=+$/, ''),
    ...broken,
    ...[0, 1, 2].map((before) => base64Within(bytes, before)),
  ];
  return forms.flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]);
}

/** The characters that depend on these bytes alone when `before` bytes stand before them in their group of three. */
function base64Within(bytes: Buffer, before: number): string {
  const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
  return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
}

function pieces(text: string, size: number): readonly string[] {
  return text.length <= size ? [] : (text.match(new RegExp(`.{1,${size}}`, 'g')) ?? []);
}
