/** The words browsers use when there is no room: Chromium's quota, LevelDB's and Firefox's disk-full errors. */
const NO_ROOM = /quota|no space|no_space|nospace|disk is full|disk_full|NO_DEVICE_SPACE|enough (?:disk )?space/i;

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
