import type { ComponentChildren } from "preact";
import type { SampleSummary } from "../../core/types/insight";
import type { Post } from "../../core/types/reading";
import { formatWhole } from "../format/numbers";
import { WithProof } from "../parts/proof";
import { plural, t } from "../words";
import { FormulaLine } from "./formula-line";
import { PostLinks } from "./post-links";

/** "7 of the last 12 read"; it opens to the rule that chose them, and to the posts. */
export function SampleProof(props: {
  sample: SampleSummary;
  /** How many posts a metric could use; all of the sample where it is not said. */
  have?: number;
  posts: readonly Post[];
  onLook?: ((ids: readonly string[]) => void) | undefined;
  children?: ComponentChildren;
}) {
  const { sample, have = sample.postIds.length, posts, onLook, children } = props;
  const { postIds, wanted, withViews, withLikes, withComments } = sample;
  const counts = [
    [t("post_views"), withViews],
    [t("post_likes"), withLikes],
    [t("post_comments"), withComments],
  ] as const;
  return (
    <WithProof
      value={
        <>
          {plural("panel_sample", have, formatWhole(have), formatWhole(wanted))}
          {children}
        </>
      }
      postIds={postIds}
      onLook={onLook}
    >
      <FormulaLine>{t("formula_sample", formatWhole(wanted))}</FormulaLine>
      <p>
        {counts.map(([name, number]) => `${name} ${formatWhole(number)}/${formatWhole(postIds.length)}`).join(" · ")}
      </p>
      <PostLinks ids={postIds} posts={posts} />
    </WithProof>
  );
}
