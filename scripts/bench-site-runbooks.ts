import { categories } from '../action/src/runbook/kinds.ts';
import { longRunbook } from './bench-runbooks.ts';

const systems = [
  'Orders',
  'Billing',
  'Search',
  'Sessions',
  'Ledger',
  'Mail',
  'Media',
  'Inventory',
  'Pricing',
  'Identity',
];
const troubles = [
  'ReplicationLag',
  'DiskFull',
  'PrimaryDown',
  'ConnectionsExhausted',
  'LatencyHigh',
  'ErrorsHigh',
  'BackupMissing',
];

/** The long runbook under another id, with words, alerts and a category of its own, as many as there may be. */
export function siteRunbook(number: number): { readonly id: string; readonly text: string } {
  const id = `RB-${String(number).padStart(5, '0')}`;
  const system = systems[number % systems.length] ?? '';
  const trouble = troubles[Math.floor(number / systems.length) % troubles.length] ?? '';
  const words = trouble.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  const text = longRunbook(id)
    .replace(/^ {2}title: .*$/m, `  title: ${system} cluster ${number}, ${words}`)
    .replace(/^ {2}category: .*$/m, `  category: ${categories[number % categories.length] ?? ''}`)
    .replace(/^ {2}triggers: .*$/m, `  triggers: [${system}${trouble}Cluster${number}]`)
    .replace(/^ {6}symptom: .*$/m, `      symptom: Cluster ${number} of ${system} has ${words}`);
  return { id, text };
}
