import type { Post } from "../../core/types/reading";
import type { Signal } from "../../core/types/signal";
import { formatDay } from "../format/dates";
import { formatFactor, formatPercent, formatWhole } from "../format/numbers";
import { WithProof } from "../parts/proof";
import { code, listed, maybe, t } from "../words";
import { PostLinks } from "./post-links";

/** Below this a ratio is nothing to people. */
const NOTHING = 0.00005;

function show(value: number | string, name: string): string {
  if (typeof value === "string") return value;
  if (name === "at") return formatDay(value);
  if (Math.abs(value) < NOTHING) return formatWhole(0);
  return Math.abs(value) < 100 ? formatFactor(value, 3) : formatWhole(value);
}

/** The numbers behind a signal with what they are: "measured 0.07, worth a look from 0.1". */
export function evidenceText({ numbers }: Pick<Signal["evidence"][number], "numbers">): string {
  return listed(
    Object.entries(numbers).map(([name, value]) => `${maybe(`number_${name}`) ?? name} ${show(value, name)}`),
  );
}

/** Where a signal's border comes from, and how many genuine creators are beyond it; never left out in silence. */
export function borderText({ source, falsePositiveRate }: Signal): string {
  const from = source ? maybe(`signal_source_${code(source.id)}`) : null;
  const where = from === null ? null : t("panel_signal_source", source?.year ? `${from} (${source.year})` : from);
  const rate =
    falsePositiveRate === null
      ? t("panel_signal_fpr_unknown")
      : t("panel_signal_fpr", formatPercent(falsePositiveRate));
  return where === null ? rate : `${where} · ${rate}`;
}

/** A signal's evidence in numbers; it opens to the posts, and to where the border comes from. */
export function SignalEvidence(props: {
  signal: Signal;
  posts: readonly Post[];
  onLook(ids: readonly string[]): void;
}) {
  const { signal, posts, onLook } = props;
  return (
    <>
      {signal.evidence.map((each) => {
        const ids = each.postIds ?? [];
        return (
          <WithProof key={each.text} value={evidenceText(each)} postIds={ids} onLook={onLook}>
            <p>{borderText(signal)}</p>
            <PostLinks ids={ids} posts={posts} />
          </WithProof>
        );
      })}
    </>
  );
}
