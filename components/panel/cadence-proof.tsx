import type { Insight } from "../../core/types/insight";
import type { Post } from "../../core/types/reading";
import { WithProof } from "../parts/proof";
import { t } from "../words";
import { FormulaLine } from "./formula-line";
import { PostLinks } from "./post-links";

/** Posts a week; it opens to the formula and the posts of the sample. */
export function CadenceProof(props: {
  insight: Insight;
  posts: readonly Post[];
  value: string;
  onLook?: ((ids: readonly string[]) => void) | undefined;
}) {
  const { insight, posts, value, onLook } = props;
  const { postIds } = insight.sample;
  return (
    <WithProof value={value} postIds={postIds} onLook={onLook}>
      <FormulaLine>{t("formula_cadence")}</FormulaLine>
      <PostLinks ids={postIds} posts={posts} />
    </WithProof>
  );
}
