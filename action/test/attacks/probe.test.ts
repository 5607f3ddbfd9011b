import { test } from 'vitest';
import { scenes } from './scenes.ts';
test('probe', async () => {
  const all = scenes();
  for (const name of ['gate', 'decision', 'comment gate', 'request', 'alert'] as const) {
    const t = Date.now();
    const s = await all.copy(name);
    console.log(name, Date.now() - t, s.execution, s.before, (await s.events()).map((e) => e.type).join(' '), s.tools.calls(), s.github.faults);
    if (name === 'gate') {
      const t = Date.now();
      s.review('bob');
      const seen = await s.gate();
      console.log(Date.now() - t, seen, s.tools.calls(), (await s.events()).map((e) => e.type).join(' '));
    }
  }
  await all.close();
}, 120_000);
