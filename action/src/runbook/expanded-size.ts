import { type Event, EVENT_ID } from 'js-yaml';

import type { Span } from '../source/finding.ts';

/**
 * How many values a document has once each alias is what it stands for; or where an alias stands inside of its own anchor. A
 * few short lines of aliases of aliases can stand for more than any memory holds.
 */
export function expandedSize(
  text: string,
  events: readonly Event[],
): { readonly count: number; readonly circular: Span | undefined } {
  const sizes = new Map<string, number>();
  const open: { readonly anchor: string | undefined; size: number }[] = [{ anchor: undefined, size: 0 }];
  const add = (size: number): void => {
    const parent = open.at(-1);
    if (parent !== undefined) parent.size += size;
  };
  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        open.push({ anchor: undefined, size: 0 });
        break;
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE:
        open.push({ anchor: anchorOf(text, event), size: 1 });
        break;
      case EVENT_ID.SCALAR: {
        const anchor = anchorOf(text, event);
        if (anchor !== undefined) sizes.set(anchor, 1);
        add(1);
        break;
      }
      case EVENT_ID.ALIAS: {
        const name = text.slice(event.anchorStart, event.anchorEnd);
        if (open.some(({ anchor }) => anchor === name)) {
          return { count: 0, circular: { start: event.anchorStart - 1, end: event.anchorEnd } };
        }
        add(sizes.get(name) ?? 1);
        break;
      }
      case EVENT_ID.POP: {
        const closed = open.pop();
        if (closed?.anchor !== undefined) sizes.set(closed.anchor, closed.size);
        add(closed?.size ?? 0);
        break;
      }
      default:
        event satisfies never;
    }
  }
  return { count: open[0]?.size ?? 0, circular: undefined };
}

function anchorOf(
  text: string,
  event: { readonly anchorStart: number; readonly anchorEnd: number },
): string | undefined {
  return event.anchorStart === -1 ? undefined : text.slice(event.anchorStart, event.anchorEnd);
}
