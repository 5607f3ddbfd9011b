import { randomBytes } from 'node:crypto';
import { systemClock } from '../adapters/clock.ts';
import { noAutomations } from '../adapters/no-automations.ts';
import { processOwners } from '../adapters/owners.ts';
import { orphans } from '../adapters/running-commands.ts';
import { createSecrets } from '../adapters/secrets.ts';
import { bashShell } from '../adapters/shell.ts';
import type { DriveEnvironment, Environment, StoreEnvironment } from '../commands/environment.ts';
import { journalStoreFor } from './journal-store-for.ts';
import { notifierFor } from './notifier-for.ts';
import { readCommit } from './read-commit.ts';
import { stopSignal } from './stop-signal.ts';
import type { GlobalOptions } from './verb-call.ts';
import { viewFor } from './view-for.ts';

/** This machine with the journals: below the root, or where `runbooks/config.yaml` says. */
export async function storeEnvironment(environment: Environment): Promise<StoreEnvironment> {
  return { ...environment, store: await journalStoreFor(environment, { owners: processOwners() }) };
}

/** This machine with everything that drives an execution. */
export async function driveEnvironment(
  system: NodeJS.Process,
  environment: Environment,
  how: GlobalOptions & { readonly attended: boolean },
): Promise<DriveEnvironment> {
  const { root } = environment;
  const secrets = createSecrets([]);
  const owners = processOwners();
  const store = await journalStoreFor(environment, { owners, secrets });
  const clock = systemClock();
  const view = await viewFor(system, environment, how);
  const shell = bashShell({ root, secrets, environment: { ...system.env }, onLine: view.line });
  const signal = how.attended ? stopSignal(system, view.say) : new AbortController().signal;
  const { config } = await environment.repository();
  // What is sent to the terminal is shown by the event that records it.
  const notifier = await notifierFor(config, { variable: environment.variable, secrets, clock, signal });
  return {
    ...environment,
    store,
    ports: { journal: store, shell, automations: noAutomations(), notifier, clock, secrets, owners },
    view,
    signal,
    orphans: (executionId) => orphans(root, executionId).map(orphanText),
    commit: (file) => readCommit(root, file),
    random: () => randomBytes(5).readUIntBE(0, 5).toString(36).padStart(8, '0').slice(-6),
  };
}

function orphanText({ pgid, step, since }: ReturnType<typeof orphans>[number]): string {
  return `A command of step ${step} still runs since ${since}, though the process that started it is gone: look at it, or end it with \`kill -- -${pgid}\``;
}
