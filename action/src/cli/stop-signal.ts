const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Aborted with the name of the first signal that asks to stop; what runs is then ended in order, and later signals change nothing. */
export function stopSignal(system: NodeJS.Process, say: (text: string) => void): AbortSignal {
  const controller = new AbortController();
  for (const name of signals) {
    system.on(name, () => {
      say(`${name}: ending what runs and recording where it stands; nothing is lost`);
      controller.abort(name);
    });
  }
  return controller.signal;
}
