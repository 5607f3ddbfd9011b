import type { EventDraft } from '../engine/event.ts';

type Mask = (text: string) => string;

/** The draft with secrets masked in all that people or commands wrote; names and codes that the engine compares stay as they are. */
export function maskDraft(draft: EventDraft, mask: Mask): EventDraft {
  const entries = Object.entries(draft).map(([key, value]: [string, unknown]) => {
    const kept = structural.has(key) || (key === 'reason' && reasonIsCode.has(draft.type));
    return [key, kept ? value : maskField(key, value, mask)];
  });
  return Object.fromEntries(entries) as EventDraft;
}

function maskField(key: string, value: unknown, mask: Mask): unknown {
  switch (key) {
    case 'outputs':
    case 'carried':
      return mapValues(value, (output) => maskScalar(output, mask));
    case 'variables':
      return mapValues(value, (variable) => ({
        ...(variable as object),
        value: maskScalar((variable as { value: unknown }).value, mask),
      }));
    case 'error':
      return typeof value === 'object' && value !== null
        ? { ...value, message: maskTexts((value as { message: unknown }).message, mask) }
        : maskTexts(value, mask);
    default:
      return maskTexts(value, mask);
  }
}

function maskTexts(value: unknown, mask: Mask): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((element: unknown) => maskTexts(element, mask));
  return typeof value === 'object' && value !== null
    ? mapValues(value, (inner) => maskTexts(inner, mask))
    : value;
}

/** A secret made of digits may be published as a number, so numbers are looked at as text. */
function maskScalar(value: unknown, mask: Mask): unknown {
  if (typeof value !== 'number') return maskTexts(value, mask);
  const text = String(value);
  const masked = mask(text);
  return masked === text ? value : masked;
}

function mapValues(record: unknown, change: (value: unknown) => unknown): unknown {
  return Object.fromEntries(
    Object.entries(record as object).map(([key, value]: [string, unknown]) => [key, change(value)]),
  );
}

const structural: ReadonlySet<string> = new Set([
  'at',
  'type',
  'by',
  'engine',
  'execution_id',
  'runbook_id',
  'runbook_version',
  'digest',
  'commit',
  'lock',
  'overrode',
  'continues',
  'operator',
  'secrets',
  'owner',
  'former',
  'to',
  'approvers',
  'subject',
  'status',
  'ended',
  'signal',
  'stdout',
  'stderr',
  'secret_outputs',
  'gate',
  'answers',
  'branch',
  'branches',
  'target',
  'outcome',
  'channel',
  'expires_at',
  'redacted',
]);

const reasonIsCode: ReadonlySet<EventDraft['type']> = new Set<EventDraft['type']>([
  'StepSkipped',
  'GateRefused',
  'ConfirmationRequested',
  'ExecutionInterrupted',
]);
