import type * as z from "zod/mini";

/**
 * What is wrong with a value, in short, or null when it fits: "memberships.a.status: invalid_value".
 * The value itself is kept as it is, so that nothing a schema does not name gets lost.
 */
export function problemOf(schema: z.ZodMiniType, value: unknown): string | null {
  const result = schema.safeParse(value);
  if (result.success) return null;
  const issue = result.error.issues[0];
  return issue === undefined ? "invalid" : `${issue.path.map(String).join(".")}: ${issue.code}`;
}
