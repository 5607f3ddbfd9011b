import type { Element } from 'hast';

import type { Runbook } from '../runbook/runbook.ts';
import { commandBlock } from './command-block.ts';
import { h, inline } from './html.ts';

/** Conditions as a list to tick off; the ticks are kept in the browser, under the words, so that a changed condition is open again. */
export function conditionList(
  { metadata, prerequisites, post_conditions }: Runbook,
  kind: 'prerequisites' | 'post_conditions',
): Element {
  const conditions = kind === 'prerequisites' ? prerequisites : post_conditions;
  return h(
    'div',
    { className: ['checklist'], dataChecklist: `${metadata.runbook_id} ${kind}` },
    h(
      'ul',
      {},
      conditions.map(({ description, check }, index) =>
        h(
          'li',
          {},
          h(
            'label',
            {},
            h('input', { type: 'checkbox', dataCheck: description }),
            h('span', {}, inline(description)),
          ),
          check === undefined ? null : commandBlock(check, { label: `Check ${index + 1}`, names: [] }),
        ),
      ),
    ),
    h(
      'p',
      { className: ['buttons'] },
      h('button', { type: 'button', dataUncheck: '', hidden: true }, 'Untick all'),
    ),
  );
}
