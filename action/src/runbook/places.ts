import { type Event, EVENT_ID, parseEvents, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';

import type { Span } from '../source/finding.ts';
import { parentOf } from './json-pointer.ts';
import { type Found, indexNodes, type NodeIndex } from './node-index.ts';
import { scalarOffset } from './scalar-offset.ts';

export { tokenOf } from './json-pointer.ts';

/** Where a value stands: its key, if it has one, and the value itself (of a list or mapping, what it begins with). */
export type Place = { readonly key?: Span; readonly value: Span };

/** Where the values of a file stand, by JSON pointer; worked out when asked. */
export type Places = {
  /** The place of a value; `undefined` where the file has none. */
  readonly at: (pointer: string) => Place | undefined;
  /** Where to point for a value: at it, else at its key, else at the nearest thing around it. */
  readonly spanOf: (pointer: string) => Span;
  /** Where to point for a key: at it, else at the nearest thing around it. */
  readonly keyOf: (pointer: string) => Span;
  /** The stretch of the file that holds the characters `start` to `end` of a text. */
  readonly within: (pointer: string, start: number, end: number) => Span;
};

// One text's places at a time: a repository holds thousands of files, and only those with findings are asked for places.
let latest: { readonly text: string; readonly places: Places } | undefined;

/** The places of a text that the YAML parser accepts. */
export function placesOf(text: string): Places {
  const places = (): Places => {
    if (latest?.text !== text) latest = { text, places: placesOfEvents(text, parseEvents(text, {})) };
    return latest.places;
  };
  return {
    at: (pointer) => places().at(pointer),
    spanOf: (pointer) => places().spanOf(pointer),
    keyOf: (pointer) => places().keyOf(pointer),
    within: (pointer, start, end) => places().within(pointer, start, end),
  };
}

/** The places of a text by the events its parser gave. */
export function placesOfEvents(text: string, events: readonly Event[]): Places {
  let known: NodeIndex | undefined;
  const nodes = (): NodeIndex => (known ??= indexNodes(text, events));
  const at = (pointer: string): Place | undefined => {
    const found = nodes().find(pointer);
    return found === undefined ? undefined : placeOf(text, events, found);
  };
  const spanOf = (pointer: string): Span => {
    const place = at(pointer);
    if (place === undefined) return pointer === '' ? { start: 0, end: 0 } : spanOf(parentOf(pointer));
    // Nothing was written for it, as in `tags:` or a lone `-`.
    if (place.value.end === place.value.start) {
      return place.key ?? (pointer === '' ? place.value : keyOf(parentOf(pointer)));
    }
    return place.value;
  };
  const keyOf = (pointer: string): Span => at(pointer)?.key ?? spanOf(pointer);
  const within = (pointer: string, start: number, end: number): Span => {
    const found = nodes().find(pointer);
    const event = found === undefined ? undefined : events[nodes().target(found.value)];
    if (event?.type !== EVENT_ID.SCALAR) return spanOf(pointer);
    const from = scalarOffset(text, event, start);
    const to = scalarOffset(text, event, Math.max(start, end - 1)) + 1;
    return { start: Math.min(from, text.length), end: Math.min(Math.max(from + 1, to), text.length) };
  };
  return { at, spanOf, keyOf, within };
}

function placeOf(text: string, events: readonly Event[], found: Found): Place {
  const key = found.key === undefined ? undefined : events[found.key];
  const value = spanOfNode(text, events, found.value);
  return key?.type === EVENT_ID.SCALAR ? { key: spanOfScalar(text, key), value } : { value };
}

function spanOfNode(text: string, events: readonly Event[], index: number): Span {
  const event = events[index];
  switch (event?.type) {
    case EVENT_ID.SCALAR:
      return spanOfScalar(text, event);
    case EVENT_ID.ALIAS:
      return { start: event.anchorStart - 1, end: event.anchorEnd };
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE: {
      // A block collection is shown by its first key or item, a flow collection by its bracket.
      const first = events[index + 1];
      if (
        text[event.start] !== '{' &&
        text[event.start] !== '[' &&
        first?.type === EVENT_ID.SCALAR &&
        first.valueStart !== -1
      ) {
        return spanOfScalar(text, first);
      }
      return { start: event.start, end: Math.min(event.start + 1, text.length) };
    }
    default:
      return { start: 0, end: 0 };
  }
}

function spanOfScalar(text: string, scalar: ScalarEvent): Span {
  if (scalar.valueStart === -1) return { start: 0, end: 0 };
  switch (scalar.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return { start: scalar.valueStart - 1, end: Math.min(scalar.valueEnd + 1, text.length) };
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK:
      return trimmed(text, scalar.valueStart, scalar.valueEnd);
    case SCALAR_STYLE.PLAIN:
      return { start: scalar.valueStart, end: scalar.valueEnd };
    default:
      return scalar.style satisfies never;
  }
}

function trimmed(text: string, start: number, end: number): Span {
  const block = text.slice(start, end);
  const lead = block.length - block.trimStart().length;
  return { start: Math.min(start + lead, end), end: Math.max(start + lead, start + block.trimEnd().length) };
}
