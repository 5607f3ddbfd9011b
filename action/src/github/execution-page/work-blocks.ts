import type { BlockContent } from 'mdast';
import { inlineCode, paragraph, text } from '../../report/markdown-nodes.ts';
import { clip } from './clip.ts';
import { scriptBlocks } from './script-blocks.ts';

/** What a step does: its commands, its automation and its message. */
export function workBlocks({
  commands,
  automation,
  notify,
}: {
  readonly commands: readonly string[];
  readonly automation: string | null;
  readonly notify: { readonly channel: string; readonly message: string } | null;
}): readonly BlockContent[] {
  return [
    ...scriptBlocks(commands),
    ...(automation === null ? [] : [paragraph(text('Automation '), inlineCode(clip(automation, 200)))]),
    ...(notify === null
      ? []
      : [
          paragraph(
            text('Message to '),
            inlineCode(clip(notify.channel, 100)),
            text(`: ${clip(notify.message, 1000)}`),
          ),
        ]),
  ];
}
