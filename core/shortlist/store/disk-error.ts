/** The words browsers use when there is no room: Chromium's quota, LevelDB's and Firefox's disk-full errors. */
const NO_ROOM = /quota|no space|no_space|nospace|disk is full|disk_full|NO_DEVICE_SPACE|enough (?:disk )?space/i;

/** Errors of the language itself come from our code or from a message that was not what it promised. */
const OURS = [TypeError, RangeError, ReferenceError];

/**
 * Which kind of storage error was caught. An error of ours is thrown on: calling it a broken disk would send the
 * scout looking in the wrong place.
 *
 * @example caughtError(new Error("QuotaExceededError")) // "quota"
 * @example caughtError(new TypeError("x is undefined")) // throws it on
 */
export function caughtError(error: unknown): "quota" | "disk" {
  if (OURS.some((kind) => error instanceof kind)) throw error;
  return diskError(error);
}

/**
 * Which kind of storage error it is: `quota` when there is no room, else `disk`.
 *
 * @example diskError(new Error("Resource::kQuotaBytes quota exceeded")) // "quota"
 * @example diskError("IO error: .../000003.log: Input/output error") // "disk"
 */
export function diskError(error: unknown): "quota" | "disk" {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return NO_ROOM.test(text) ? "quota" : "disk";
}
