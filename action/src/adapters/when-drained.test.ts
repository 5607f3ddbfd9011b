import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { whenDrained } from './when-drained.ts';

test('a stream that is full is waited for, until it is read or closed', async () => {
  for (const relieve of [
    (stream: PassThrough) => stream.resume(),
    (stream: PassThrough) => stream.destroy(),
  ]) {
    const stream = new PassThrough({ highWaterMark: 10 });
    expect(whenDrained(stream)).toBeNull();
    stream.write('more than ten bytes');
    const drained = whenDrained(stream);
    expect(drained).toBeInstanceOf(Promise);
    relieve(stream);
    await drained;
    expect(whenDrained(stream)).toBeNull();
    expect(stream.listenerCount('drain')).toBe(0);
  }
});
