import type { ErrorObject } from 'ajv';

import type { Finding, Span } from '../source/finding.ts';
import type { SourceFile } from '../source/source-file.ts';
import { nearest } from './did-you-mean.ts';
import { expectedAt, type Kind, keysAt, placeName } from './expected.ts';
import { tokenOf, tokensOf } from './json-pointer.ts';
import { type Places } from './places.ts';
import { reporter } from './report.ts';
import { atPointer, shownValue } from './shown-value.ts';

// Thousands of errors are one mistake, and nobody reads them.
const most = 2000;

/** One finding for each real fault that a schema's validator found, in the words of the format. */
export function schemaFindings(at: {
  readonly file: SourceFile;
  readonly kind: Kind;
  readonly value: unknown;
  readonly places: Places;
  readonly errors: readonly ErrorObject[];
}): readonly Finding[] {
  const { file, kind, value, places } = at;
  const { findings, report } = reporter(file);
  const errors = oneForEachFault(value, at.errors.slice(0, most));
  const missing = errors.filter(({ keyword }) => keyword === 'required');
  const answered = new Set<ErrorObject>();

  for (const error of errors) if (error.keyword === 'additionalProperties') reportUnknownKey(error);
  for (const error of errors) {
    if (error.keyword === 'additionalProperties' || answered.has(error)) continue;
    if (error.keyword === 'required') reportMissingKey(error);
    else if (error.keyword === 'propertyNames') reportName(error);
    else reportValue(error);
  }
  return findings;

  function reportUnknownKey({ instancePath, params }: ErrorObject): void {
    const key = String(params['additionalProperty']);
    const span = places.keyOf(`${instancePath}/${tokenOf(key)}`);
    const lacking = missing.filter((error) => error.instancePath === instancePath && !answered.has(error));
    const wanted = nearest(
      key,
      lacking.map((error) => String(error.params['missingProperty'])),
    );
    if (wanted !== undefined) {
      for (const error of lacking) if (error.params['missingProperty'] === wanted) answered.add(error);
      report('unknown-key', span, `Unexpected key \`${key}\`, expected \`${wanted}\``, {
        hint: `Did you mean \`${wanted}\`?`,
      });
      return;
    }
    // The types of channels share one list of keys: what one has another may not.
    const keys = keysAt(kind, instancePath).filter((known) => known !== key);
    const near = nearest(key, keys);
    const hint = near === undefined ? elsewhere(key) : `Did you mean \`${near}\`?`;
    report('unknown-key', span, `Unexpected key \`${key}\` in ${placeName(value, instancePath, kind)}`, {
      hint: hint ?? listOf(keys),
    });
  }

  function elsewhere(key: string): string | undefined {
    if (kind !== 'runbook') return undefined;
    if (keysAt(kind, '').includes(key)) return `\`${key}\` belongs to the top of the file`;
    if (keysAt(kind, '/metadata').includes(key)) return `\`${key}\` belongs to \`metadata\``;
    return keysAt(kind, '/steps/0').includes(key) ? `\`${key}\` belongs to a step` : undefined;
  }

  function reportMissingKey({ instancePath, params }: ErrorObject): void {
    const key = String(params['missingProperty']);
    const expected = expectedAt(kind, `${instancePath}/${tokenOf(key)}`);
    report(
      'missing-key',
      ownerSpan(instancePath),
      `Unexpected ${placeName(value, instancePath, kind).replace(/^the /, '')} without \`${key}\`, expected ${expected}`,
    );
  }

  /** The key of the object, else of its first value. */
  function ownerSpan(pointer: string): Span {
    return places.at(pointer)?.key ?? places.spanOf(pointer);
  }

  function reportName({ instancePath, params }: ErrorObject): void {
    const name = String(params['propertyName']);
    const expected = expectedAt(kind, `${instancePath}/?`);
    report(
      'value',
      places.keyOf(`${instancePath}/${tokenOf(name)}`),
      `Unexpected name ${shownValue(name)}, expected ${expected}`,
    );
  }

  function reportValue(error: ErrorObject): void {
    const { keyword, params } = error;
    // Of a mapping whose `type` nobody knows, that is the fault.
    const instancePath = keyword === 'discriminator' ? `${error.instancePath}/type` : error.instancePath;
    const found = atPointer(value, instancePath);
    if (keyword === 'discriminator' && found === undefined) return;
    const span = places.spanOf(instancePath);
    const where = tokensOf(instancePath).length === 0 ? '' : ` for ${placeName(value, instancePath, kind)}`;
    const expected = limitOf(keyword, params) ?? expectedAt(kind, instancePath, params);
    // Where the name of a secret is asked for, somebody may have written the secret itself: no log must repeat it.
    const shown =
      kind === 'config' && instancePath.endsWith('_secret') ? 'value' : asWritten(found, keyword, span);
    report('value', span, `Unexpected ${shown}${where}, expected ${expected}`, {
      hint: hintFor(error, found, span),
    });
  }

  /** The value as it stands in the file: `2.10` is not 2.1 to who wrote it, and "true" is text. */
  function asWritten(found: unknown, keyword: string, span: Span): string {
    if (typeof found === 'number') {
      return `number \`${file.text.slice(span.start, Math.min(span.end, span.start + 60))}\``;
    }
    return keyword === 'type' && typeof found === 'string' ? `text ${shownValue(found)}` : shownValue(found);
  }

  function hintFor({ keyword, params }: ErrorObject, found: unknown, span: Span): string | undefined {
    if (keyword === 'enum' && typeof found === 'string') {
      const near = nearest(found, params['allowedValues'] as readonly string[]);
      return near === undefined ? undefined : `Did you mean \`${near}\`?`;
    }
    if (
      keyword === 'type' &&
      params['type'] === 'string' &&
      (typeof found === 'number' || typeof found === 'boolean')
    ) {
      return `Put it in quotes: \`"${file.text.slice(span.start, span.end)}"\``;
    }
    if (keyword === 'type' && params['type'] === 'array' && typeof found === 'string') {
      return `A list has a line \`- …\` for each entry`;
    }
    if (keyword === 'type' && params['type'] === 'boolean') return booleanHint(found);
    return undefined;
  }
}

function booleanHint(found: unknown): string | undefined {
  if (found === 'true' || found === 'false') return `Write it without quotes: \`${found}\``;
  if (typeof found === 'string' && /^(?:yes|on)$/i.test(found)) return 'Write `true`';
  return typeof found === 'string' && /^(?:no|off)$/i.test(found) ? 'Write `false`' : undefined;
}

function listOf(keys: readonly string[]): string | undefined {
  return keys.length === 0 || keys.length > 12
    ? undefined
    : `There is ${keys.map((key) => `\`${key}\``).join(', ')}`;
}

function limitOf(keyword: string, params: Readonly<Record<string, unknown>>): string | undefined {
  switch (keyword) {
    case 'minimum':
      return `at least ${String(params['limit'])}`;
    case 'maximum':
      return `at most ${String(params['limit'])}`;
    case 'maxLength':
      return `at most ${String(params['limit'])} characters`;
    case 'minItems':
    case 'minProperties':
      return 'at least one entry';
    case 'uniqueItems':
      return `different values (entries ${Number(params['j']) + 1} and ${Number(params['i']) + 1} are the same)`;
    default:
      return undefined;
  }
}

/**
 * A choice between forms (`anyOf`) reports what is wrong with each of them. What the value was meant to be is told by its
 * type: a mapping was meant as the form that is a mapping, and only that form's errors count.
 */
function oneForEachFault(value: unknown, errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const dropped = new Set<ErrorObject>();
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  for (const choice of choices) {
    const found = atPointer(value, choice.instancePath);
    const own = errors.filter((error) => error !== choice && error.instancePath === choice.instancePath);
    const inner = errors.filter(({ instancePath }) => instancePath.startsWith(`${choice.instancePath}/`));
    const isMapping = typeof found === 'object' && found !== null && !Array.isArray(found);
    const meant = own.filter(({ keyword }) => isMapping && objectKeywords.has(keyword));
    for (const error of own) if (!meant.includes(error)) dropped.add(error);
    if (meant.length + inner.length > 0) dropped.add(choice);
  }
  const seen = new Set<string>();
  return errors.filter((error) => {
    if (dropped.has(error)) return false;
    // What is wrong with the name of a property is reported by `propertyNames`.
    if (textKeywords.has(error.keyword) && typeof atPointer(value, error.instancePath) !== 'string') {
      return false;
    }
    if (objectKeywords.has(error.keyword)) return true;
    const first = !seen.has(error.instancePath);
    seen.add(error.instancePath);
    return first;
  });
}

const objectKeywords: ReadonlySet<string> = new Set([
  'required',
  'additionalProperties',
  'propertyNames',
  'minProperties',
]);
const textKeywords: ReadonlySet<string> = new Set(['pattern', 'minLength', 'maxLength']);
