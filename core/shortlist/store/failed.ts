import type { Result } from "../types";

/**
 * The error of an entry that is needed and cannot be had.
 *
 * @example failed("newer") // { ok: false, error: "newer-version" }
 * @example failed("absent") // { ok: false, error: "not-found" }
 */
export const failed = (state: "absent" | "newer" | "damaged"): Result<never> => ({
  ok: false,
  error: state === "newer" ? "newer-version" : state === "damaged" ? "damaged" : "not-found",
});
