import type { Exclusive } from "./area";

/** So many changes are written at once, at most: the first of them is not to wait for ever. */
const MOST = 50;

/** What waits for the lock together. */
export interface Line<J> {
  /** Joins those who wait, or is the first of them. */
  join(job: J): void;
  /** Who comes from now on does not overtake who asks for the lock alone. */
  close(): void;
}

/**
 * Gathers jobs that wait for the lock, so that one who gets it does the work of all who have come meanwhile. Keeps the
 * order in which they came, also towards those who take the lock alone and `close` the line first.
 *
 * @param work does the jobs in their order, alone; must not throw
 * @example line.join(a); line.join(b) // work([a, b]), once the lock is free
 * @example line.join(a); line.close(); line.join(b) // work([a]), then work([b])
 */
export function makeLine<J>(exclusive: Exclusive, work: (jobs: J[]) => Promise<void>): Line<J> {
  let open: J[] | null = null;
  return {
    join(job) {
      if (open !== null && open.length < MOST) {
        open.push(job);
        return;
      }
      const jobs = [job];
      open = jobs;
      void exclusive(() => {
        if (open === jobs) open = null;
        return work(jobs);
      });
    },
    close() {
      open = null;
    },
  };
}
