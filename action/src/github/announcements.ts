import type { Event } from '../engine/event.ts';
import type { Answer } from '../engine/input.ts';
import type { State } from '../engine/state.ts';
import type { Channel, Config, Occasion } from '../runbook/config.ts';
import type { Runbook } from '../runbook/runbook.ts';
import type { AnnouncedExecution, Announcement } from './announcement.ts';
import { type FoundOccasion, occasionsOf } from './announcement-occasions.ts';
import { announcementText, settledText } from './announcement-text.ts';

export type AnnouncementFacts = {
  readonly events: readonly Event[];
  readonly runbook: Runbook;
  readonly config: Pick<Config, 'channels' | 'approvers'>;
  /** Where people go from an announcement; null where there is no such page. */
  readonly links: { readonly issue: string | null; readonly run: string | null };
};

/** How often an announcement that no channel took is tried, each time by another call. */
const mostTries = 3;

/**
 * What must be announced now, in the order it happened: nothing that the journal says was told, and nothing that does not
 * matter any more. Whoever sends one records it by `announcementRecord` before asking again.
 */
export function announcementsDue(facts: AnnouncementFacts): readonly Announcement[] {
  const { occasions, state } = occasionsOf(facts.events);
  const due = Object.entries(facts.config.channels).flatMap(([name, channel]) =>
    channel.type === 'terminal' ? [] : dueOf(name, channel, { ...facts, occasions, state }),
  );
  return due.toSorted((one, other) => one.position - other.position).map(({ announcement }) => announcement);
}

/** The engine's input that records how an announcement went. */
export function announcementRecord(
  { channel, mark, summary }: Announcement,
  { error }: { readonly error: string | null },
  at: string,
): Extract<Answer, { type: 'Tell' }> {
  // Without a step: what a step says through `notify` can never pass for an announcement.
  return { type: 'Tell', at, step: null, visit: 0, channel, message: `${mark}: ${summary}`, error };
}

type Known = AnnouncementFacts & { readonly occasions: readonly FoundOccasion[]; readonly state: State };
type Due = { readonly position: number; readonly announcement: Announcement };
type Telling = Exclude<Channel, { type: 'terminal' }>;

function dueOf(name: string, channel: Telling, known: Known): readonly Due[] {
  const told = toldOf(known.events, name);
  const due: Due[] = [];
  for (const occasion of known.occasions) {
    const kind = occasion.kinds.find((candidate) => channel.on.includes(candidate));
    if (kind === undefined || !concerns(channel, occasion)) continue;
    const end = endOf(occasion, channel);
    if (end === null) {
      const mark = openingMark(occasion, kind);
      if (!isDone(told, mark)) due.push(opening(name, channel, occasion, { kind, mark }, known));
      continue;
    }
    const resolve = resolution(name, channel, occasion, { kind, end, told }, known);
    // Several things about one visit may be settled by one word.
    const isNew = due.every(({ announcement }) => announcement.mark !== resolve?.announcement.mark);
    if (resolve !== null && isNew) due.push(resolve);
  }
  return due;
}

/** An alert about an execution that ended well would call somebody for nothing. */
function concerns(channel: Telling, { event }: FoundOccasion): boolean {
  return (
    channel.type !== 'pagerduty' ||
    event.type !== 'ExecutionFinished' ||
    event.status === 'failed' ||
    event.status === 'rolled_back'
  );
}

/** The event that ends it for this channel: an open question whose time is over calls anew, as an escalation. */
function endOf({ kinds, settled, expired }: FoundOccasion, { on }: Telling): Event | null {
  return settled ?? (on.includes('escalated') && !kinds.includes('escalated') ? expired : null);
}

function opening(
  name: string,
  channel: Telling,
  occasion: FoundOccasion,
  { kind, mark }: { readonly kind: Occasion; readonly mark: string },
  known: Known,
): Due {
  const { event } = occasion;
  const calls = channel.type === 'pagerduty' || (channel.type === 'webhook' && canBeResolved(kind));
  const announcement: Announcement = {
    ...base(name, kind, occasion, known),
    ...announcementText(occasion, kind, {
      state: known.state,
      runbook: known.runbook,
      approvers: known.config.approvers,
    }),
    action: calls ? 'trigger' : 'send',
    id: `${known.state.executionId}/${event.seq}/${kind}`,
    mark,
    at: event.at,
  };
  return { position: event.seq, announcement };
}

function resolution(
  name: string,
  channel: Telling,
  occasion: FoundOccasion,
  {
    kind,
    end,
    told,
  }: { readonly kind: Occasion; readonly end: Event; readonly told: ReadonlyMap<string, Told> },
  known: Known,
): Due | null {
  if (!(channel.type === 'pagerduty' || (channel.type === 'webhook' && canBeResolved(kind)))) return null;
  const { event, subject, visit } = occasion;
  const mark = `#${end.seq} resolved ${subject}/${visit}`;
  const laterOnes = known.occasions.filter(
    (other) => other.event.seq >= end.seq && other.subject === subject && other.visit === visit,
  );
  const calledAgain = laterOnes.some(({ event: { seq } }) => wasTold(told, seq));
  const isAskedAnew = laterOnes.some((other) => other.event === end);
  const mayBeOpen = wasTold(told, event.seq) || changedHands(known.events, event.seq, end.seq);
  if (isDone(told, mark) || calledAgain || isAskedAnew || !mayBeOpen) return null;
  const facts = { state: known.state, runbook: known.runbook, approvers: known.config.approvers };
  const announcement: Announcement = {
    ...base(name, kind, occasion, known),
    action: 'resolve',
    id: `${known.state.executionId}/${end.seq}/resolved/${subject}/${visit}`,
    mark,
    at: end.at,
    summary: settledText(
      occasion.settled === null ? { ...occasion, settled: end, settledState: known.state } : occasion,
      facts,
    ),
    lines: [],
    people: [],
  };
  return { position: end.seq, announcement };
}

function canBeResolved(kind: Occasion): boolean {
  return kind === 'gate' || kind === 'escalated';
}

/** What a process that died may have announced without recording it has to be taken back all the same. */
function changedHands(events: readonly Event[], from: number, to: number): boolean {
  return events
    .slice(from, to)
    .some(({ type }) => type === 'ExecutionResumed' || type === 'ExecutionInterrupted');
}

type Told = { readonly delivered: boolean; readonly tries: number };

/** What the journal says was told through the channel, by the mark of its record. */
function toldOf(events: readonly Event[], channel: string): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  for (const event of events) {
    if (event.type !== 'Notified' || event.step !== null || event.channel !== channel) continue;
    const mark = /^#\d+ (?:resolved \S+|[a-z-]+)(?=: )/.exec(event.message)?.[0];
    if (mark === undefined) continue;
    const { delivered = false, tries = 0 } = told.get(mark) ?? {};
    told.set(mark, { delivered: delivered || event.delivered, tries: tries + 1 });
  }
  return told;
}

function openingMark({ event }: FoundOccasion, kind: Occasion): string {
  return `#${event.seq} ${kind}`;
}

function isDone(told: ReadonlyMap<string, Told>, mark: string): boolean {
  const record = told.get(mark);
  return record !== undefined && (record.delivered || record.tries >= mostTries);
}

function wasTold(told: ReadonlyMap<string, Told>, position: number): boolean {
  return [...told.keys()].some(
    (mark) => mark.startsWith(`#${position} `) && !mark.startsWith(`#${position} resolved `),
  );
}

function base(
  channel: string,
  kind: Occasion,
  { subject, visit }: FoundOccasion,
  { state, runbook, links }: Known,
): Pick<Announcement, 'channel' | 'kind' | 'subject' | 'visit' | 'dedupKey' | 'links' | 'execution'> {
  return {
    channel,
    kind,
    subject,
    visit,
    dedupKey: `${state.executionId}/${subject}/${visit}`,
    links: [
      ...(links.issue === null ? [] : [{ title: 'Issue of the execution', url: links.issue }]),
      ...(links.run === null ? [] : [{ title: 'Workflow run', url: links.run }]),
    ],
    execution: executionOf(state, runbook),
  };
}

function executionOf(state: State, { metadata }: Runbook): AnnouncedExecution {
  return {
    execution_id: state.executionId,
    runbook_id: state.runbookId,
    title: metadata.title,
    severity: metadata.severity,
    services: metadata.services_affected,
    operator: state.operator,
    incident: state.incident,
  };
}
