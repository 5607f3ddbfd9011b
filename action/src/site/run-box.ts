import type { Element } from 'hast';

import type { Runbook } from '../runbook/runbook.ts';
import { approvalText } from './approver-names.ts';
import { commandBlock } from './command-block.ts';
import { h, inline } from './html.ts';
import type { SiteFacts } from './site-facts.ts';

/** How the runbook is executed: on GitHub, and on a laptop. GitHub's form takes no values from a link, so the id is said. */
export function runBox({ metadata }: Runbook, { repository, program, config }: SiteFacts): Element {
  const id = metadata.runbook_id;
  const workflow = repository && `${repository.url}/actions/workflows/execute-runbook.yml`;
  const ticket = metadata.requires_change_ticket ? ' It needs a change ticket.' : '';
  return h(
    'details',
    { className: ['run'], id: 'run', dataPagefindIgnore: '' },
    h('summary', {}, 'Run this runbook'),
    workflow === null || repository === null
      ? null
      : [
          h(
            'p',
            {},
            h(
              'a',
              { href: workflow, className: ['button'], rel: ['noreferrer'] },
              'Run this runbook on GitHub',
            ),
            ' Choose ',
            h('code', {}, id),
            ' under “Run workflow”, or run this, with gh signed in:',
          ),
          commandBlock(
            `gh workflow run execute-runbook.yml --repo ${shellWord(repository.url)} --ref ${shellWord(repository.branch)} -f runbook=${id}`,
            { label: 'Command that runs it on GitHub', names: [] },
          ),
        ],
    h('p', {}, 'On a machine with a checkout; nothing happens before you have seen the plan:'),
    commandBlock(`${program} run ${id} --dry-run\n${program} run ${id}`, {
      label: 'Command that runs it here',
      names: [],
    }),
    metadata.approvers.length === 0
      ? null
      : h('p', {}, 'Approvers: ', inline(approvalText(metadata.approvers, config)), `.${ticket}`),
  );
}

function shellWord(text: string): string {
  return /^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
