import type { OwnPackIssue } from "../../core/benchmarks/own-pack";
import { code, t } from "../words";

/** "Line 12, rows.3.low: a number is wanted here". */
export function issueText({ line, path, reason }: OwnPackIssue): string {
  const why = t(`options_issue_${code(reason)}`);
  return path === "" ? t("options_issue", line, why) : t("options_issue_at", line, path, why);
}
