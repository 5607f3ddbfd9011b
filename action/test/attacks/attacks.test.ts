import { afterAll, describe, expect, test } from 'vitest';
import { allAttacks } from './all-attacks.ts';
import { scenes } from './scenes.ts';

const { copy, close } = scenes();

afterAll(close);

const groups = allAttacks
  .map(({ title, attacks }) => ({ title, attacks: attacks.filter((one) => one.level === 'job') }))
  .filter(({ attacks }) => attacks.length > 0);

describe.each(groups)('$title', ({ attacks }) => {
  test.each(attacks)(
    '$id',
    async ({ from, tries, refusal, told }) => {
      const scene = await copy(from);
      const { code, calls, wrong = [] } = await tries(scene);

      expect(code).toBe(refusal);
      expect(wrong).toEqual([]);
      expect(calls ?? scene.tools.calls().filter((call) => call.includes('production'))).toEqual([]);
      const reasons = (await scene.events()).flatMap((event) =>
        event.type === 'GateRefused' ? [event.reason] : [],
      );
      if (told === 'journal') expect(reasons).toContain(refusal);
      if (told === 'issue') expect(scene.said()).toContain(`(\`${refusal}\`)`);
      expect(scene.github.faults).toEqual([]);
    },
    60_000,
  );
});

test('each attack has its own name', () => {
  const ids = allAttacks.flatMap(({ attacks }) => attacks.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
