import type { Element } from 'hast';

import type { Runbook } from '../runbook/runbook.ts';
import { approvalText } from './approver-names.ts';
import { type Child, h, inline } from './html.ts';
import { categoryName } from './index-entry.ts';
import { runbookAddress } from './page.ts';
import { testText } from './runbook-badges.ts';
import { scrolledTable } from './scrolled-table.ts';
import type { RunbookFacts, SiteFacts } from './site-facts.ts';

/** What the rehearsals reach and what not. */
export function testsSection({ tests }: RunbookFacts): Child {
  const commit = tests?.commit ?? null;
  const at = commit === null ? '' : ` At commit ${commit.slice(0, 7)}.`;
  return [
    h('h2', { id: 'tests' }, 'Rehearsals'),
    h(
      'p',
      {},
      tests === null
        ? 'No test case rehearses this runbook: nobody knows whether it works.'
        : `${testText(tests)}.${at}`,
    ),
    tests === null || tests.missed.length === 0
      ? null
      : [
          h('p', {}, 'What no test case reaches:'),
          h(
            'ul',
            {},
            tests.missed.slice(0, 50).map(({ message }) => h('li', {}, inline(message))),
          ),
        ],
  ];
}

/** Who looks after it, and all that is rarely asked for at night. */
export function detailsSection(
  { metadata }: Runbook,
  { file }: RunbookFacts,
  { config, repository }: SiteFacts,
): Child {
  const rows: readonly (readonly [string, Child])[] = [
    ['Category', categoryName(metadata.category)],
    ['Services', metadata.services_affected.join(', ')],
    ['Author', metadata.author],
    ['Version', metadata.version],
    ['Created', metadata.created_at ?? ''],
    ['Updated', metadata.updated_at ?? ''],
    ['Review due', metadata.review_date],
    ['Approvers', approvalText(metadata.approvers, config)],
    ['Change ticket', metadata.requires_change_ticket ? 'required' : 'not required'],
    ['Automation', metadata.automation_level],
    ['Environment', metadata.environment ?? ''],
    ['Runner', metadata.runner ?? ''],
    ['Lock', metadata.lock],
    ['Started by alerts', metadata.auto_start ? 'yes' : 'no'],
    ['Tags', metadata.tags.join(', ')],
    ['File', fileLinks(file, repository)],
  ];
  const shown = rows.filter(([, value]) => value !== '');
  return [
    h('h2', { id: 'about' }, 'About'),
    h(
      'details',
      { className: ['about'], dataPagefindIgnore: '' },
      h('summary', {}, `Version ${metadata.version}, by ${metadata.author}`),
      h(
        'dl',
        {},
        shown.map(([label, value]) => h('div', {}, h('dt', {}, label), h('dd', {}, value))),
      ),
    ),
  ];
}

function fileLinks(file: string, repository: SiteFacts['repository']): Child {
  if (repository === null) return h('code', {}, file);
  const path = `${repository.branch}/${file}`.split('/').map(encodeURIComponent).join('/');
  return [
    h('code', {}, file),
    ' ',
    h('a', { href: `${repository.url}/edit/${path}`, rel: ['noreferrer'] }, 'Edit this runbook'),
  ];
}

/** Other runbooks and references. */
export function relatedSection(runbook: Runbook, known: (id: string) => boolean, up: string): Child {
  const items: readonly Element[] = [
    ...runbook.related_runbooks.map((id) =>
      h('li', {}, known(id) ? h('a', { href: `${up}${runbookAddress(id)}` }, id) : inline(id)),
    ),
    ...runbook.references.map((reference) => h('li', {}, inline(reference))),
  ];
  return items.length === 0 ? null : [h('h2', { id: 'related' }, 'Related'), h('ul', {}, items)];
}

/** The author's change log, and the commits that changed the file. */
export function changesSection(
  { changelog }: Runbook,
  { changes, file }: RunbookFacts,
  { repository }: SiteFacts,
): Child {
  if (changelog.length + changes.length === 0) return null;
  const commit = (id: string): Child =>
    repository === null
      ? h('code', {}, id.slice(0, 7))
      : h('a', { href: `${repository.url}/commit/${id}`, rel: ['noreferrer'] }, id.slice(0, 7));
  return h(
    'section',
    { dataPagefindIgnore: '', ariaLabelledBy: ['changes'] },
    h('h2', { id: 'changes' }, 'Changes'),
    changelog.length === 0
      ? null
      : scrolledTable(
          'Change log',
          ['Date', 'Author', 'Changes'],
          changelog.map(({ date, author, changes: words }) => [date, author, inline(words)]),
        ),
    changes.length === 0
      ? null
      : h(
          'details',
          {},
          h('summary', {}, `History of ${file}`),
          scrolledTable(
            'History of the file',
            ['Date', 'Commit', 'Author', 'Subject'],
            changes.map((change) => [change.date, commit(change.commit), change.author, change.subject]),
          ),
        ),
  );
}
