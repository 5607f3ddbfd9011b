import type { Event } from '../../src/engine/event.ts';
import { planReport } from '../../src/report/plan-report.ts';
import { reportValues } from '../../src/report/report-variables.ts';
import { approverSummary } from '../../src/github/execution-page/approver-summary.ts';
import { awaited } from '../../src/github/execution-page/awaited.ts';
import { breakGlassIssue } from '../../src/github/execution-page/break-glass-issue.ts';
import { childRunText } from '../../src/github/execution-page/child-run-text.ts';
import { dryRunSummary } from '../../src/github/execution-page/dry-run-summary.ts';
import { finalReport } from '../../src/github/execution-page/final-report.ts';
import { handoverText } from '../../src/github/execution-page/handover-text.ts';
import { issueBody, issueSubject, issueTitle } from '../../src/github/execution-page/issue-page.ts';
import { journalTroubleText } from '../../src/github/execution-page/journal-trouble-text.ts';
import { lostText } from '../../src/github/execution-page/lost-text.ts';
import { refusalComment } from '../../src/github/execution-page/refusal-comment.ts';
import { requestComment } from '../../src/github/execution-page/request-comment.ts';
import { pageRunbook, type Word } from './page-runbook.ts';
import { pageFacts, pageView } from './sample-pages.ts';
import { statusComment } from '../../src/github/execution-page/status-comment.ts';

/** Every page there is, by name, of the sample execution at the moments that matter. */
export function everyPage(word?: Word): Readonly<Record<string, string>> {
  const facts = pageFacts(word);
  const at = (type: Event['type'] | null, nth?: number) => pageView(type, nth, word);
  const say = (usual: string): string => word?.(usual) ?? usual;
  const waiting = at('ApprovalRequested');
  const { gate } = waiting.state;
  const glass = { ...waiting, state: { ...waiting.state, breakGlass: say('nobody else is awake') } };
  const idle = { ...facts, tail: null, asking: null };
  const request = {
    execution_id: 'exec-RB-DB-001-20261123T030405Z-k3v9q2',
    runbook_id: 'RB-DB-001',
    issue: 42,
    by: null,
    operator: '',
    variables: { MODE: say('fast') },
    incident: null,
    change_ticket: null,
    break_glass: null,
    requested_at: facts.now,
  };
  const plan = planReport(pageRunbook(word), {
    values: reportValues(waiting),
    missingPrograms: [say('pgctl')],
    startAt: null,
  });
  return {
    'issue-title': issueTitle(issueSubject(waiting)),
    'issue-body': issueBody(issueSubject(glass), facts),
    'status-running': statusComment(at('StepStarted', 7), facts),
    'status-decision': statusComment(at('DecisionRequested'), idle),
    'status-refused': statusComment(at('GateRefused'), idle),
    'status-approval': statusComment(waiting, { ...facts, tail: null }),
    'status-nobody-asks': statusComment(waiting, idle),
    'status-approval-by-comment': statusComment(glass, { ...idle, approvals: 'comment' }),
    'status-escalated': statusComment(at('ConfirmationRequested'), idle),
    'status-ended': statusComment(at(null), idle),
    'awaited-decision': awaited(at('DecisionRequested'), idle),
    'awaited-approval': awaited(waiting, { ...facts, tail: null }),
    'awaited-by-hand': awaited(at('ConfirmationRequested', 2), idle),
    'final-report': finalReport(at(null), idle),
    'approver-summary':
      gate?.kind === 'approval'
        ? approverSummary(waiting, gate, facts, [
            { step: 1, title: say('Look at the lag'), text: say('lag 3 s') },
          ])
        : '',
    'dry-run': dryRunSummary(plan, pageRunbook(word)),
    refusal: refusalComment(
      {
        code: 'approver-is-operator',
        message: say('@maria operates this execution'),
        hint: say('One of these can: @alice'),
      },
      { quoted: say('/approve 4 1a2b3c4d'), example: say('/reject 4 not now') },
    ),
    handover: handoverText(at('HandedOver'), idle, { from: say('maria'), to: say('carol') }),
    'child-run': childRunText(waiting, idle, { why: 'gates', run: 18234568000 }),
    lost: lostText(at('StepStarted', 7), idle, { run: 18234567890, job: say('gate-1') }),
    'journal-trouble': journalTroubleText(at('StepStarted', 7), idle, {
      message: say('GitHub answered 503'),
      unsent: 3,
      artifact: say('unsent-events'),
    }),
    request: requestComment(request, pageRunbook(word), {
      missing: ['CLUSTER', 'DB_PASSWORD'],
      wrong: [{ name: 'MODE', message: say('`slow` is none of `fast`, `safe`') }],
    }),
    'break-glass': breakGlassIssue(glass, facts)?.body ?? '',
  };
}
