import { type Event, EVENT_ID, getScalarValue } from 'js-yaml';

import { tokensOf } from './json-pointer.ts';

/** A node by the indices of its event and, in a mapping, of its key's. */
export type Found = { readonly key: number | undefined; readonly value: number };

/** Finds the node of a JSON pointer among the events of a document; aliases are followed. */
export type NodeIndex = {
  readonly find: (pointer: string) => Found | undefined;
  readonly target: (value: number) => number;
};

/** Walks the events of a document once, so that each node is found without another walk. */
export function indexNodes(text: string, events: readonly Event[]): NodeIndex {
  const children = new Map<number, Map<string, Found>>();
  const targets = new Map<number, number>();
  const anchors = new Map<string, number>();
  let next = 1;
  visit();

  const target = (value: number): number => targets.get(value) ?? value;
  const find = (pointer: string): Found | undefined => {
    let found: Found | undefined = events[1] === undefined ? undefined : { key: undefined, value: 1 };
    for (const token of tokensOf(pointer)) {
      if (found === undefined) return undefined;
      found = children.get(target(found.value))?.get(token);
    }
    return found;
  };
  return { find, target };

  function visit(): void {
    const index = next++;
    const event = events[index];
    if (event === undefined || event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return;
    const anchor = text.slice(event.anchorStart, event.anchorEnd);
    if (event.type === EVENT_ID.ALIAS) {
      const meant = anchors.get(anchor);
      if (meant !== undefined) targets.set(index, meant);
      return;
    }
    if (event.anchorStart !== -1) anchors.set(anchor, index);
    if (event.type === EVENT_ID.SCALAR) return;
    const inner = new Map<string, Found>();
    children.set(index, inner);
    for (let item = 0; events[next] !== undefined && events[next]?.type !== EVENT_ID.POP; item++) {
      if (event.type === EVENT_ID.SEQUENCE) {
        inner.set(String(item), { key: undefined, value: next });
      } else {
        const key = next;
        visit();
        const keyEvent = events[key];
        if (keyEvent?.type === EVENT_ID.SCALAR) {
          inner.set(getScalarValue(text, keyEvent), { key, value: next });
        }
      }
      visit();
    }
    next++;
  }
}
