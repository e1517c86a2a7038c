/**
 * Work in steps: whoever drives it may let the page go on between two of them. What one step reads is of one moment;
 * what two steps read may not be, so that the driver asks afterwards whether the page is still the same creator's.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/**
 * Does all steps without a pause.
 *
 * @example allAtOnce(step(() => 7)) // 7
 * @example allAtOnce(postList(spec).steps(emptyPage, readCount)) // []
 */
export function allAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * A single piece of work with the end of a step after it.
 *
 * @example allAtOnce(step(() => 7)) // 7
 * @example step(() => 7).next() // { done: false, value: undefined }
 */
export function* step<T>(work: () => T): Steps<T> {
  const result = work();
  yield;
  return result;
}
