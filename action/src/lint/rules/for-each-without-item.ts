import type { Rule } from '../rule.ts';

/** A step for each item does something with the item. */
export const forEachWithoutItem: Rule = {
  id: 'for-each-without-item',
  severity: 'warning',
  summary: 'The commands of a step with `for_each` read `$ITEM`',
  why: 'Without it the same commands run again for every item, and do the same each time.',
  good: [
    `steps: [{step_type: verification, for_each: [mail, print], commands: ['queue-cli workers "$ITEM"']}]`,
    `steps: [{step_type: verification, for_each: [mail, print], commands: ['queue-cli workers', 'queue-cli jobs "\${ITEM}"']}]`,
  ],
  bad: [
    'steps: [{step_type: verification, for_each: [mail, print], commands: [queue-cli workers]}]',
    `steps: [{step_type: verification, for_each: [mail, print], commands: ['queue-cli workers "\${ITEMS:-all}"']}]`,
  ],
  check: (report) => ({
    step: ({ for_each, commands, automation_script, step_number }, pointer) => {
      if (for_each === undefined || automation_script !== undefined) return;
      if (commands.length === 0 || commands.some((command) => /(?<!\w)ITEM(?!\w)/.test(command))) return;
      report(
        `${pointer}/for_each#`,
        `Unexpected \`for_each\` of step ${step_number} whose commands read no \`$ITEM\`, expected one that does`,
      );
    },
  }),
};
