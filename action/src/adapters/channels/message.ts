import type { Announcement } from '../../github/announcement.ts';
import { visible, visibleLines } from '../../source/visible.ts';

/** What a channel delivers: an announcement, or what a step says through `notify`. */
export type Message = Pick<
  Announcement,
  'action' | 'subject' | 'visit' | 'dedupKey' | 'id' | 'at' | 'summary' | 'lines' | 'people' | 'links'
> & {
  readonly kind: Announcement['kind'] | 'notify';
  readonly execution: Announcement['execution'] | null;
};

/** Whether a message arrived, and if not why; the text names neither an address nor a key. */
export type Delivered = { readonly error: string | null };

/** Delivers a message that holds no secrets any more; never rejects. */
export type Deliver = (message: Message) => Promise<Delivered>;

/** The message without secrets, and without characters that a reader would not see. */
export function harmless(message: Message, mask: (text: string) => string): Message {
  const line = (text: string): string => visible(mask(text));
  const { execution } = message;
  return {
    ...message,
    summary: line(message.summary),
    lines: message.lines.map((text) => visibleLines(mask(text))),
    links: message.links.map(({ title, url }) => ({ title, url: line(url) })),
    execution:
      execution === null
        ? null
        : {
            ...execution,
            title: line(execution.title),
            services: execution.services.map(line),
            operator: line(execution.operator),
            incident: execution.incident === null ? null : line(execution.incident),
          },
  };
}

/** The text, cut to so many UTF-16 units; an ellipsis stands for what is missing. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}

/** Summary and lines, one below the other. */
export function wholeText({ summary, lines }: Message): string {
  return [summary, ...lines].join('\n');
}
