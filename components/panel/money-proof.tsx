import type { Cost, Price } from "../../core/types/insight";
import { formatMoneyRange } from "../format/money";
import { formatFactor, formatWhole } from "../format/numbers";
import { WithProof } from "../parts/proof";
import { code, colon, listed, maybe, t } from "../words";
import { FormulaLine } from "./formula-line";
import { Passport } from "./passport";

type Look = (ids: readonly string[]) => void;

/** A formula with the numbers filled in. */
export function ProofLines({ formula, numbers }: { formula: string; numbers: Record<string, number | string> }) {
  const show = (value: number | string) =>
    typeof value === "string" ? value : Math.abs(value) < 100 ? formatFactor(value, 3) : formatWhole(value);
  return (
    <>
      <FormulaLine>{maybe(`formula_${code(formula)}`) ?? formula}</FormulaLine>
      <p>
        {t("proof_values")}
        {colon()}
        {listed(Object.entries(numbers).map(([name, value]) => `${maybe(`number_${name}`) ?? name} ${show(value)}`))}
      </p>
    </>
  );
}

function basisText(price: Extract<Price, { ok: true }>): string {
  return price.basis === "price-pack"
    ? t("panel_basis_price_pack", price.passport.packName)
    : t(`panel_basis_${code(price.basis)}`);
}

/** What the typical price rests on: its source in words, the formula, the source's passport. */
export function PriceLines({ price }: { price: Extract<Price, { ok: true }> }) {
  return (
    <>
      <p>
        {basisText(price)}
        {price.note === null ? "" : ` · ${t("panel_product_only")}`}
      </p>
      <ProofLines {...price.proof} />
      <Passport passport={price.passport} />
    </>
  );
}

/** The typical price; it opens to what it rests on. */
export function PriceProof({ price, onLook }: { price: Extract<Price, { ok: true }>; onLook?: Look | undefined }) {
  return (
    <WithProof value={formatMoneyRange(price.range)} postIds={price.proof.postIds} onLook={onLook}>
      <PriceLines price={price} />
    </WithProof>
  );
}

/** A cost of one post; it opens to its formula. `value` stands for the plain range. */
export function CostProof(props: { cost: Extract<Cost, { ok: true }>; value?: string; onLook?: Look | undefined }) {
  const { cost, value, onLook } = props;
  return (
    <WithProof value={value ?? formatMoneyRange(cost.range)} postIds={cost.proof.postIds} onLook={onLook}>
      <ProofLines {...cost.proof} />
    </WithProof>
  );
}
