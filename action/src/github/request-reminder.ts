import { inlineCode, paragraph, strong, text } from '../report/markdown-nodes.ts';
import { clip } from './execution-page/clip.ts';
import { pageMarkdown } from './execution-page/page-markdown.ts';
import type { Request } from './request.ts';

/** What a reminder begins with; nobody sees it. */
export const reminderMark = '<!-- runbook-reminder -->';

/** Reminds of an execution that was asked for and has not begun. */
export function requestReminder({ runbook_id: runbook, operator }: Request): string {
  const page = pageMarkdown([
    paragraph(
      strong('⏳ Still waits'),
      text(': '),
      inlineCode(clip(runbook, 60)),
      text(' has not begun, and nobody has answered for a day. '),
      ...(operator === '' ? [] : [text('In charge: '), inlineCode(clip(operator, 80)), text('. ')]),
      text(
        'What to reply stands above. Reply /abort where it is not needed any more; after a week it is closed.',
      ),
    ),
  ]);
  return `${reminderMark}\n${page}`;
}

/** Says that a request is given up. */
export function requestClosed({ runbook_id: runbook }: Request): string {
  return pageMarkdown([
    paragraph(
      strong('Closed'),
      text(': '),
      inlineCode(clip(runbook, 60)),
      text(
        ' was never begun, and nobody answered for a week. Nothing ran. Start it anew where it is needed.',
      ),
    ),
  ]);
}
