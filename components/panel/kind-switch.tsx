import type { PostKind } from "../../core/types/reading";
import type { ProfileView } from "../view/profile-view";
import { t } from "../words";

/** Which kind of post everything is about. Kinds are never pooled, so where several were met the scout chooses one. */
export function KindSwitch({ view, onKind }: { view: ProfileView; onKind(kind: PostKind): void }) {
  const kinds = view.insight.kinds.map((part) => part.kind);
  const shown = view.insight.sample.kind;
  if (kinds.length < 2 || shown === null) return null;
  return (
    <select
      name="kind"
      aria-label={t("panel_kind")}
      value={shown}
      onChange={(event) => {
        const chosen = kinds.find((kind) => kind === event.currentTarget.value);
        if (chosen !== undefined) onKind(chosen);
      }}
    >
      {kinds.toSorted().map((kind) => (
        <option key={kind} value={kind}>
          {t(`kind_${kind}`)}
        </option>
      ))}
    </select>
  );
}
