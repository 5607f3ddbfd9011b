import { Worker } from 'node:worker_threads';

/** Threads that work off tasks; the answer to a task is a promise, tasks of one thread are answered in their order. */
export type WorkerPool<Task, Answer> = {
  readonly run: (task: Task) => Promise<Answer>;
  /** How many tasks are not answered yet. */
  readonly waiting: () => number;
  /** Ends the threads; what they still work on is dropped. */
  readonly close: () => Promise<void>;
};

/** What a thread says about a task. */
export type WorkerAnswer<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly error: Error };

/** Work that leaves much behind and keeps little: half of the time for collecting is saved with more room for what is new. */
const resourceLimits = { maxYoungGenerationSizeMb: 64 };

type Waiting<Answer> = {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
};

/**
 * Starts `size` threads with the module `entry`, which gets `settings` as its `workerData` and answers each message with a
 * `WorkerAnswer`. A thread that ends early fails all of its tasks.
 */
export function openWorkerPool<Task, Answer>(
  entry: URL,
  { size, settings }: { readonly size: number; readonly settings: unknown },
): WorkerPool<Task, Answer> {
  const threads = Array.from({ length: size }, () => {
    const worker = new Worker(entry, { workerData: settings, resourceLimits });
    const waiting: Waiting<Answer>[] = [];
    let ended: Error | null = null;
    const end = (error: Error): void => {
      ended ??= error;
      for (const { reject } of waiting.splice(0)) reject(ended);
    };
    worker.on('message', (said: WorkerAnswer<Answer>) => {
      const next = waiting.shift();
      if (said.ok) next?.resolve(said.answer);
      else next?.reject(said.error);
    });
    worker.on('error', end);
    worker.on('exit', (code) => end(new Error(`A thread ended with ${code}`)));
    return {
      worker,
      waiting,
      run: (task: Task): Promise<Answer> =>
        new Promise((resolve, reject) => {
          if (ended !== null) {
            reject(ended);
            return;
          }
          waiting.push({ resolve, reject });
          worker.postMessage(task);
        }),
    };
  });
  return {
    run: (task) => {
      const [first, ...others] = threads;
      if (first === undefined) throw new Error('A pool needs a thread');
      return others
        .reduce((best, one) => (one.waiting.length < best.waiting.length ? one : best), first)
        .run(task);
    },
    waiting: () => threads.reduce((sum, { waiting }) => sum + waiting.length, 0),
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
