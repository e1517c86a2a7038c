import type { ComponentChildren } from "preact";
import { t } from "../words";

/** A number that opens to its proof. `onLook` tells which posts lie behind it while it is looked at. */
export function WithProof({
  value,
  postIds,
  onLook,
  children,
}: {
  value: ComponentChildren;
  postIds?: readonly string[] | undefined;
  onLook?: ((postIds: readonly string[]) => void) | undefined;
  children: ComponentChildren;
}) {
  const look = (ids: readonly string[]) => () => onLook?.(ids);
  const ids = postIds ?? [];
  return (
    <details class="proof" onMouseEnter={look(ids)} onMouseLeave={look([])} onFocusIn={look(ids)} onFocusOut={look([])}>
      <summary title={t("action_show_proof")}>{value}</summary>
      <div class="proof-body">{children}</div>
    </details>
  );
}
