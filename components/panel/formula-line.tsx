import type { ComponentChildren } from "preact";
import { colon, t } from "../words";

/** "Formula: …", the first line of a proof. */
export function FormulaLine({ children }: { children: ComponentChildren }) {
  return (
    <p>
      {t("proof_formula")}
      {colon()}
      {children}
    </p>
  );
}
