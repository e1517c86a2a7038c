import type { ProfileCount, Reading } from "../../core/types/reading";
import { t } from "../words";

const COUNTS: readonly ProfileCount[] = ["followers", "following", "posts", "likes"];

/** Counts whose text is there and could not be read, or whose place is there and says two things. */
export function unreadTexts(reading: Reading, counts = COUNTS): string[] {
  return counts.flatMap((name) => {
    const field = reading.fields[name];
    if (field.ok || (field.why !== "unreadable" && field.why !== "ambiguous")) return [];
    const text = field.text === undefined ? t("unread") : t("unread_text", field.text.slice(0, 40));
    return [`${t(`name_${name}`)} ${text}`];
  });
}
