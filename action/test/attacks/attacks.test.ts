import { afterAll, describe, expect, test } from 'vitest';
import { allAttacks } from './all-attacks.ts';
import { scenes } from './scenes.ts';

const { copy, close } = scenes();

afterAll(close);

describe.each(allAttacks)('$title', ({ attacks }) => {
  test.each(attacks.filter(({ level }) => level === 'job'))('$id', async ({ from, tries, refusal, told, attack }) => {
    if (from === 'workflow') throw new Error(`${attack} begins in a workflow`);
    const scene = await copy(from);
    const { code, calls, wrong = [] } = await tries(scene);

    expect(code).toBe(refusal);
    expect(wrong).toEqual([]);
    expect(calls ?? scene.tools.calls().filter((call) => call.includes('production'))).toEqual([]);
    const reasons = (await scene.events()).flatMap((event) =>
      event.type === 'GateRefused' ? [event.reason] : [],
    );
    if (told === 'journal') expect(reasons).toContain(refusal);
    if (told === 'issue') expect(scene.said()).toContain('<!-- runbook-refusal');
    expect(scene.github.faults).toEqual([]);
  }, 60_000);
});

test('each attack has its own name', () => {
  const ids = allAttacks.flatMap(({ attacks }) => attacks.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
