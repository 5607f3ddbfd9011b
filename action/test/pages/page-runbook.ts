import type { Runbook } from '../../src/runbook/runbook.ts';
import { sampleStep } from '../report-samples.ts';

/** The text of a field in a sample: usually what it is called with, in a hostile sample something else. */
export type Word = (usual: string) => string;

/** The word that a field is usually called with. */
export const usual: Word = (text) => text;

/** A runbook with every kind of step, whose texts are given by `word`. */
export function pageRunbook(word: Word = usual): Runbook {
  const step: typeof sampleStep = (fields) =>
    sampleStep({
      description: word(`What step ${fields.step_number} is for.`),
      approvers: [word('dba')],
      ...fields,
    });
  return {
    metadata: {
      runbook_id: 'RB-DB-001',
      title: word('Move the database to its replica'),
      description: word('Promotes the replica where the primary is lost.\n\nTakes `pgctl`.'),
      category: 'recovery',
      severity: 'sev1',
      services_affected: [word('orders'), 'billing'],
      triggers: [],
      author: word('Platform Team'),
      version: '2.1',
      review_date: '2026-11-01',
      approvers: [word('dba')],
      tags: [],
      estimated_total_duration_minutes: 20,
      requires_change_ticket: false,
      automation_level: 'semi-automated',
      symptoms: [],
      lock: 'db',
      auto_start: false,
    },
    variables: {
      CLUSTER: {
        type: 'string',
        description: word('Which cluster'),
        required: true,
        secret: false,
        pattern: word('[a-z-]+'),
      },
      MODE: {
        type: 'choice',
        description: word('How'),
        required: false,
        secret: false,
        enum: [word('fast'), 'safe'],
        default: word('fast'),
      },
      DB_PASSWORD: { type: 'string', description: word('Password'), required: true, secret: true },
    },
    prerequisites: [
      { description: word('The replica answers'), check: word('pgctl ping "$CLUSTER"') },
      { description: word('The shop is told') },
    ],
    steps: [
      step({
        step_number: 1,
        title: word('Look at the lag'),
        step_type: 'verification',
        commands: [word('pgctl lag "$CLUSTER"')],
        outputs: { LAG: { type: 'string', secret: false } },
        retry: { attempts: 2, delay_seconds: 5, backoff: 'fixed' },
        next: 2,
      }),
      step({
        step_number: 2,
        title: word('How bad is it?'),
        step_type: 'decision',
        decision_branches: { [word('promote')]: 3, wait: 'end' },
      }),
      step({
        step_number: 3,
        title: word('Stop the writers'),
        commands: [word('pgctl stop "$ITEM"')],
        for_each: ['a', 'b'],
        rollback_step: 8,
        on_failure: 'rollback',
        next: 4,
      }),
      step({
        step_number: 4,
        title: word('Promote the replica'),
        commands: [word('pgctl promote "$CLUSTER" --mode "$MODE"'), word('echo "LAG was $LAG"')],
        requires_approval: true,
        expires_after_minutes: 30,
        rollback_step: 9,
        on_failure: 'rollback',
        success_criteria: word('It takes writes'),
        next: 5,
      }),
      step({
        step_number: 5,
        title: word('Check the replica'),
        step_type: 'verification',
        commands: [word('pgctl check "$CLUSTER"')],
        on_failure: 'escalate',
        next: 6,
      }),
      step({
        step_number: 6,
        title: word('Look at the dashboard'),
        step_type: 'manual',
        commands: [word('open https://grafana.example')],
        success_criteria: word('No errors'),
        failure_action: word('Call the lead'),
        irreversible: word('Looking undoes nothing'),
        next: 7,
      }),
      step({
        step_number: 7,
        title: word('Tell everybody'),
        step_type: 'notification',
        notify: { channel: word('chat'), message: word('The replica serves') },
        next: 'end',
      }),
      step({ step_number: 8, title: word('Start the writers'), commands: [word('pgctl start "$ITEM"')] }),
      step({ step_number: 9, title: word('Give the primary back'), step_type: 'manual' }),
    ],
    post_conditions: [{ description: word('Orders come in') }],
    related_runbooks: [],
    references: [],
    changelog: [],
  };
}
