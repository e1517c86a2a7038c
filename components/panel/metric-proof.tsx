import type { ComponentChildren } from "preact";
import type { Metric } from "../../core/types/insight";
import type { Post } from "../../core/types/reading";
import { formatGap, formatMetric, formatValue } from "../format/metric";
import { formatWhole } from "../format/numbers";
import { WithProof } from "../parts/proof";
import { code, colon, listed, maybe, plural, t } from "../words";
import { FormulaLine } from "./formula-line";

const MOST_POSTS = 30;

/** A metric in a phrase; it opens to its formula, what the interval is made of, and the posts behind it. */
export function MetricProof(props: {
  metric: Metric;
  posts: readonly Post[];
  /** The name stands beside it already. */
  bare?: boolean;
  /** Stands for the plain value. */
  value?: string;
  onLook?: ((ids: readonly string[]) => void) | undefined;
  /** What the value is held against. */
  children?: ComponentChildren;
}) {
  const { metric, posts, bare = false, value, onLook, children } = props;
  if (!metric.ok) {
    return (
      <span class="soft" data-gap>
        {formatGap(metric)}
      </span>
    );
  }
  const { formula, likely, rounding, parts, mean } = metric;
  const show = (value: number) => formatValue(formula, value);
  const addresses = new Map(posts.map((post) => [post.id, post.url]));
  const ends = (key: "proof_likely" | "proof_rounding", { low, high }: typeof likely) =>
    t(key, show(low), high === null ? "∞" : show(high));
  return (
    <WithProof
      value={value ?? (bare ? formatValue(formula, metric.median, likely) : formatMetric(metric))}
      postIds={parts.map((part) => part.postId)}
      onLook={onLook}
    >
      {children}
      <FormulaLine>{t(`formula_${code(formula)}`)}</FormulaLine>
      <p>
        {ends("proof_likely", likely)} · {ends("proof_rounding", rounding)} · {t("panel_mean", show(mean))}
        {metric.oneHit ? ` · ${t("panel_one_hit")}` : ""}
      </p>
      {metric.followers ? (
        <p>
          {t("name_followers")}
          {colon()}
          {t("proof_read", metric.followers.text)}
        </p>
      ) : null}
      <p>{plural("proof_posts", parts.length, formatWhole(parts.length))}</p>
      <ol class="parts">
        {parts.slice(0, MOST_POSTS).map((part) => (
          <li key={part.postId} class="number">
            <a href={addresses.get(part.postId) ?? "#"} target="_blank" rel="noreferrer">
              {show(part.value)}
            </a>
            <span class="soft">
              {listed(
                Object.entries(part.numbers ?? {}).map(
                  ([name, value]) => `${maybe(`number_${name}`) ?? name} ${formatWhole(value)}`,
                ),
              )}
            </span>
          </li>
        ))}
      </ol>
    </WithProof>
  );
}
