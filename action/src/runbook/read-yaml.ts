import { constructFromEvents, type Event, EVENT_ID, parseEvents, YAMLException } from 'js-yaml';

import type { Finding, Span } from '../source/finding.ts';
import type { SourceFile } from '../source/source-file.ts';
import { expandedSize } from './expanded-size.ts';
import { keyFaults } from './key-faults.ts';
import { type Places, placesOfEvents } from './places.ts';

/** What a YAML file means, and where; or why it means nothing. */
export type Yaml =
  | { readonly ok: true; readonly value: unknown; readonly places: Places }
  | { readonly ok: false; readonly findings: readonly Finding[] };

const maxDepth = 100;
const maxAliases = 100;
const largestValueCount = 100_000;

/** Reads the one document of a YAML file. Never throws; this parser decides what a file means, in every verb. */
export function readYaml(file: SourceFile): Yaml {
  let events: Event[];
  try {
    events = parseEvents(file.text, { maxDepth });
  } catch (error) {
    return refused(file, 'yaml-syntax', error);
  }
  const { documents, values, aliases } = countEvents(events);
  if (documents > 1) return { ok: false, findings: [secondDocument(file, events)] };
  const size = aliases === 0 ? { count: values, circular: undefined } : expandedSize(file.text, events);
  if (size.circular !== undefined) return { ok: false, findings: [circularAlias(file, size.circular)] };
  if (size.count > largestValueCount) {
    return { ok: false, findings: [tooManyValues(file, values, size.count)] };
  }
  try {
    const [value] = constructFromEvents(events, { source: file.text, maxAliases });
    if (documents === 0 || value === null || value === undefined) {
      return { ok: false, findings: [emptyFile(file)] };
    }
    return { ok: true, value, places: placesOfEvents(file.text, events) };
  } catch (error) {
    const faults = keyFaults(file, events);
    return faults.length > 0 ? { ok: false, findings: faults } : refused(file, 'yaml-value', error);
  }
}

function countEvents(events: readonly Event[]): { documents: number; values: number; aliases: number } {
  const counts = { documents: 0, values: 0, aliases: 0 };
  for (const { type } of events) {
    if (type === EVENT_ID.DOCUMENT) counts.documents++;
    else if (type !== EVENT_ID.POP) counts.values++;
    if (type === EVENT_ID.ALIAS) counts.aliases++;
  }
  return counts;
}

function circularAlias(file: SourceFile, span: Span): Finding {
  const message = 'Unexpected alias inside of what it stands for, expected one of an earlier value';
  return { rule: 'alias-expansion', severity: 'error', message, file: file.path, span };
}

function tooManyValues(file: SourceFile, written: number, expanded: number): Finding {
  const rule = expanded > written ? 'alias-expansion' : 'file-too-large';
  const message = `Unexpected ${expanded} values${expanded > written ? ' that aliases stand for' : ''}, expected at most ${largestValueCount}`;
  return { rule, severity: 'error', message, file: file.path, span: { start: 0, end: 0 } };
}

function refused(file: SourceFile, rule: string, error: unknown): Yaml {
  if (!(error instanceof YAMLException)) throw error;
  const at = Math.min(error.mark?.position ?? 0, file.text.length);
  const { message, hint } = inOurWords(error.reason);
  const finding: Finding = {
    rule,
    severity: 'error',
    message,
    ...(hint === undefined ? {} : { hint }),
    file: file.path,
    span: { start: at, end: Math.min(at + 1, file.text.length) },
  };
  return { ok: false, findings: [finding] };
}

function inOurWords(reason: string): { message: string; hint?: string } {
  if (reason.includes('maxAliases')) {
    return { message: `Unexpected number of aliases, expected at most ${maxAliases}` };
  }
  if (
    reason.startsWith('unknown scalar tag') ||
    reason.startsWith('unknown tag') ||
    reason.includes('tag !<')
  ) {
    return { message: `Unexpected tag (${reason.replace(/^.*!<(.*)>.*$/s, '`$1`')}), expected plain YAML` };
  }
  if (reason.startsWith('unidentified alias')) {
    return {
      message: `Unexpected alias ${reason.slice('unidentified alias '.length).replaceAll('"', '`')}, expected an anchor of that name before it`,
      hint: 'Text that begins with `*` needs quotes',
    };
  }
  return { message: `Unexpected YAML: ${reason}` };
}

function emptyFile(file: SourceFile): Finding {
  return {
    rule: 'empty-file',
    severity: 'error',
    message: 'Unexpected empty file, expected YAML',
    file: file.path,
    span: { start: 0, end: 0 },
  };
}

function secondDocument(file: SourceFile, events: readonly Event[]): Finding {
  const second = events.findIndex((event, index) => index > 0 && event.type === EVENT_ID.DOCUMENT);
  const content = events[second + 1];
  const start = content !== undefined && 'start' in content ? content.start : file.text.length;
  const marker = Math.max(file.text.lastIndexOf('\n---', start), file.text.lastIndexOf('\n...', start)) + 1;
  return {
    rule: 'several-documents',
    severity: 'error',
    message: 'Unexpected second YAML document, expected one in a file',
    file: file.path,
    span: { start: marker, end: Math.min(marker + 3, file.text.length) },
  };
}
