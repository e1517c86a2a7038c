export interface Stopwatch {
  /** Does a step and counts it; what the step waits for afterwards does not count. */
  timed<T>(step: () => T): T;
  /** Milliseconds counted since the last call. */
  take(): number;
}

/** Adds up how long the content script's steps kept the page from its own work. */
export function makeStopwatch(): Stopwatch {
  let spent = 0;
  return {
    timed(step) {
      const began = performance.now();
      try {
        return step();
      } finally {
        spent += performance.now() - began;
      }
    },
    take() {
      const taken = spent;
      spent = 0;
      return taken;
    },
  };
}
