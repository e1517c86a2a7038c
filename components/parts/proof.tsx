import type { ComponentChildren } from "preact";
import { t } from "../words";
import { looking } from "./looking";

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
  return (
    <details class="proof" {...looking(postIds ?? [], onLook)}>
      <summary title={t("action_show_proof")}>{value}</summary>
      <div class="proof-body">{children}</div>
    </details>
  );
}
