import { expect, test } from 'vitest';
import { given, type World } from './world.ts';

/** A cluster whose programs remember what was done to it; `down` as the primary's state: it does not answer. */
function cluster(primary: 'down' | 'up'): Readonly<Record<string, string>> {
  return {
    kubectl: `
      given="$*"
      service="\${given#*deployment/}"
      memory="\${0%/*}/pods-\${service%% *}"
      case "$*" in
        scale*) echo "\${given##*--replicas=}" > "$memory"; echo scaled ;;
        get\\ deployment*) cat "$memory" 2> /dev/null || echo 3 ;;
        *) echo ok ;;
      esac`,
    psql: `
      promoted="\${0%/*}/promoted"
      case "$*" in
        --version) echo 'psql (PostgreSQL) 17.2' ;;
        *primary.db*CASE*) ${primary === 'up' ? 'echo primary' : 'exit 2'} ;;
        *primary.db*SHOW*) ${primary === 'up' ? 'echo off' : 'exit 2'} ;;
        *primary.db*count*) ${primary === 'up' ? 'echo 1200' : 'exit 2'} ;;
        *primary.db*) ${primary === 'up' ? 'echo 1' : 'exit 2'} ;;
        *CASE*) echo standby ;;
        *pg_promote*) touch "$promoted"; echo t ;;
        *::text*) if [ -e "$promoted" ]; then echo false; else echo true; fi ;;
        *SHOW*) if [ -e "$promoted" ]; then echo off; else echo on; fi ;;
        *coalesce*lsn_diff* | *lsn_diff*coalesce*) echo 512 ;;
        *lsn_diff*) echo 0 ;;
        *coalesce*) echo 0/3000148 ;;
        *) echo 1 ;;
      esac`,
    curl: `echo '{"database": "healthy"}'`,
    aws: 'echo "2026-11-23 01:00:00 1024 backup/main"',
    pgbackrest: 'echo "{}"',
    jq: 'echo "20261123-010000F $(($(date +%s) - 600))"',
    sudo: 'echo "as root: $*"',
  };
}

const changes = (world: World): readonly string[] =>
  world
    .ran()
    .filter((call) => /^kubectl (scale|set env)|pg_promote|^pgbackrest restore|^sudo/.test(call))
    .map((call) => call.replace(/^psql .*SELECT /, 'SELECT '));
const scaled = (count: number): readonly string[] =>
  ['document', 'rag', 'user'].map(
    (name) => `kubectl scale deployment/${name}-service -n default --replicas=${count}`,
  );

test('RB-DB-001, the replica is promoted: the database on-call approves that writes stop', async () => {
  const world = await given({ programs: cluster('down') });
  const run = await world.starts('alice', {
    runbook: 'RB-DB-001',
    incident: 'INC-7',
    decisions: '2=promote_replica',
  });
  expect(run.waiting).toBe('database-approval');
  expect(run.job('open')).toMatchObject({
    environment: 'production',
    labels: ['self-hosted', 'linux', 'production'],
  });
  expect(run.job('open').summary).toContain('kubectl scale');
  expect(() => run.approve('bob')).toThrow('no reviewer');
  expect(changes(world)).toEqual([]);

  await run.approve('grace', { comment: 'the primary is gone' });
  await world.settled();

  expect(run.path()).toEqual([
    'plan: success',
    'open: success',
    'gate-1: success',
    'open-1: success',
    'settle: success',
  ]);
  expect(changes(world).slice(0, 3).toSorted()).toEqual(scaled(0));
  expect(changes(world)[3]).toContain('pg_promote');
  expect(changes(world).slice(4).toSorted().slice(0, 3)).toEqual(scaled(3));
  expect(await world.events()).toContainEqual(
    expect.objectContaining({
      type: 'ApprovalGranted',
      step: 4,
      by: {
        person: 'grace',
        via: 'github-environment',
        run: run.id,
        environment: 'database-approval',
        entry: 1,
      },
      reason: 'the primary is gone',
    }),
  );
  const steps = (await world.events()).flatMap((event) => (event.type === 'StepStarted' ? [event.step] : []));
  expect([...new Set(steps)]).toEqual([1, 2, 3, 4, 15, 16, 5, 17, 6, 14]);
  expect((await world.events()).at(-1)).toMatchObject({ type: 'ExecutionFinished', status: 'completed' });
  expect(world.headline()).toMatch(/^✅ Completed/);
  expect(world.api.issues[0]).toMatchObject({ state: 'closed', state_reason: 'completed' });
  await world.isSound();
});

test('RB-DB-001, a backup is restored: a platform manager approves that all access stops', async () => {
  const world = await given({ programs: cluster('up') });
  await world.starts('alice', { runbook: 'RB-DB-001', incident: 'INC-8' });
  const run = await world.answers('alice', '/choose 2 restore_from_backup');
  expect(run.waiting).toBe('database-approval');
  expect(changes(world)).toEqual([]);

  await run.approve('dan');
  await world.settled();

  expect(changes(world).slice(0, 3).toSorted()).toEqual(scaled(0));
  expect(changes(world).slice(3, 6)).toEqual([
    'sudo -n systemctl stop postgresql',
    'pgbackrest restore --stanza=main --delta --target-timeline=latest',
    'sudo -n systemctl start postgresql',
  ]);
  expect(changes(world).slice(6).toSorted()).toEqual(scaled(3));
  expect((await world.events()).at(-1)).toMatchObject({ type: 'ExecutionFinished', status: 'completed' });
  await world.isSound();
});
