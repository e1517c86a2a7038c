import type { ChangeEvent } from "./map";

/** Whether what was heard is the background's word of a change. */
export function isChange(heard: unknown): heard is ChangeEvent {
  return typeof heard === "object" && heard !== null && "event" in heard && heard.event === "changed";
}
