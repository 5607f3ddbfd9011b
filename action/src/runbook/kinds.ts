import type { Metadata } from './runbook.ts';

/** What a runbook may be for. */
export const categories: readonly Metadata['category'][] = [
  'incident_response',
  'maintenance',
  'deployment',
  'recovery',
  'scaling',
  'troubleshooting',
  'security',
];

/** How urgent what it addresses may be. */
export const severities: readonly Metadata['severity'][] = ['sev1', 'sev2', 'sev3', 'sev4', 'all'];
