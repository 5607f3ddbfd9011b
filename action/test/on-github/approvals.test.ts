import { expect, test } from 'vitest';
import { approved, given, works } from './world.ts';

test('an approval lets the step run', async () => {
  const world = await given({ steps: [works('one'), approved('two'), works('three')] });
  const run = await world.starts('alice');
  expect(run.waiting).toBe('lead-approval');

  await run.approve('bob');



  await world.isSound();
});
