import { notStarted } from '../../engine/state.ts';
import type { CommentCommand } from '../../github/comment-command.ts';
import { setProblem } from '../../github/set-problem.ts';
import { findRunbook } from '../find-runbook.ts';
import { inputsOf } from '../../github/comment-inputs.ts';
import type { Request } from '../../github/request.ts';
import type { Answered } from './answer-comment.ts';
import { authorOf, type CommentEvent, readComment } from './comment-in-job.ts';
import type { Hub } from './hub.ts';
import { jobEnd } from './job-end.ts';
import { beginAfterStart } from './begin-after-start.ts';
import { startInJob } from './start-in-job.ts';

/** Takes the answers to what an execution lacks that has not begun; begins it when nothing is missing any more. */
export async function answerRequest(hub: Hub, event: CommentEvent, request: Request): Promise<Answered> {
  const { config } = await hub.repository();
  const state = { ...notStarted, operator: request.operator, issue: request.issue };
  const read = await readComment(hub, event, {
    state,
    issue: request.issue,
    seen: new Set(),
    config,
    approvers: [],
  });
  const end = jobEnd({ next: 'none' });
  if (!read.ok) return { end, refusal: read.refusal };
  const by = authorOf(hub, event);
  const inputs = inputsOf(read.commands, state, by, hub.clock.now());
  if (!inputs.ok) return { end, refusal: inputs.refusal };
  if (read.commands.some(({ verb }) => verb === 'abort')) {
    await hub.store.requests.write(request.execution_id, null);
    await hub.issue.close(request.issue, 'not_planned');
    return { end, refusal: null };
  }
  const { found } = findRunbook(await hub.repository(), request.runbook_id);
  for (const command of read.commands) {
    const problem = command.verb === 'set' && found !== null ? setProblem(command, found.runbook) : null;
    if (problem !== null) return { end, refusal: problem };
  }
  const operator = operatorAfter(read.commands, request.operator, event.author);
  const started = await startInJob(hub, {
    runbookId: request.runbook_id,
    by: operator === '' ? null : by,
    operator,
    variables: request.variables,
    asked: valuesIn(read.commands),
    incident: request.incident,
    changeTicket: request.change_ticket,
    breakGlass: request.break_glass,
    alert: request.alert,
    former: request,
  });
  return { end: await beginAfterStart(hub, started), refusal: null };
}

function operatorAfter(commands: readonly CommentCommand[], before: string, author: string): string {
  return commands.reduce((operator, command) => {
    if (command.verb === 'take') return author;
    return command.verb === 'handover' ? command.to : operator;
  }, before);
}

function valuesIn(commands: readonly CommentCommand[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    commands.flatMap((command) => (command.verb === 'set' ? [[command.name, command.value] as const] : [])),
  );
}
