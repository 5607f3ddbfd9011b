import { adminVerbs } from './admin-verbs.ts';
import { answerVerbs } from './answer-verbs.ts';
import { checkVerbs } from './check-verbs.ts';
import { docsVerb } from './docs-verb.ts';
import { driveVerbs } from './drive-verbs.ts';
import { historyVerbs } from './history-verbs.ts';
import { runbookVerbs } from './runbook-verbs.ts';
import type { Verb } from './verb.ts';

/** Every verb there is, in the order in which help lists them. */
export const verbs: readonly Verb[] = [
  ...driveVerbs,
  ...answerVerbs,
  ...historyVerbs,
  ...runbookVerbs,
  ...checkVerbs,
  docsVerb,
  ...adminVerbs,
];
