import type { Refusal } from '../../engine/refusal.ts';
import type { State } from '../../engine/state.ts';
import { refusalComment } from '../../github/execution-page/refusal-comment.ts';
import type { Hub } from './hub.ts';

/** Says on the issue why it does not go on, and how it does once that is mended. */
export async function sayRefusal({ issue, say }: Hub, state: State, refusal: Refusal): Promise<void> {
  if (state.issue === null) return;
  const said = await issue.say(state.issue, refusalComment(refusal, { quoted: null, example: '/resume' }));
  if (!said.ok) say(`The refusal could not be posted: ${said.message}`);
}
