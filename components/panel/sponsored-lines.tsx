import { formatDay } from "../format/dates";
import { formatValue } from "../format/metric";
import { formatFactor, formatWhole } from "../format/numbers";
import { WithProof } from "../parts/proof";
import type { ProfileView } from "../view/profile-view";
import { plural, t } from "../words";
import { FormulaLine } from "./formula-line";

/** How many posts of the sample say that they were paid for, by what, and how they do against the others. */
export function SponsoredLines({ view, onLook }: { view: ProfileView; onLook(ids: readonly string[]): void }) {
  const { sponsored, sample } = view.insight;
  if (sponsored.n === 0) return null;
  const inSample = sponsored.posts.filter((post) => sample.postIds.includes(post.postId));
  const { againstOrganic } = sponsored;
  const ids = inSample.map((post) => post.postId);
  return (
    <>
      <WithProof
        value={
          <span data-part="sponsored">
            {plural("panel_sponsored", ids.length, formatWhole(ids.length), formatWhole(sponsored.n))}
          </span>
        }
        postIds={ids}
        onLook={onLook}
      >
        <FormulaLine>{t("formula_sponsored_share")}</FormulaLine>
        <ul class="posts">
          {sponsored.posts.map(({ postId, url, at, word }) => (
            <li key={postId}>
              <a href={url} target="_blank" rel="noreferrer">
                {at === null ? postId : formatDay(at)}
              </a>{" "}
              <span class="soft" dir="auto">
                {word === null ? t("panel_disclosed_label") : t("panel_disclosed_word", word)}
              </span>
            </li>
          ))}
        </ul>
      </WithProof>
      {againstOrganic ? (
        <WithProof
          value={
            <span data-part="against-organic">
              {t(
                "panel_against_organic",
                formatValue(againstOrganic.formula, againstOrganic.sponsored),
                formatValue(againstOrganic.formula, againstOrganic.organic),
              )}
            </span>
          }
          postIds={ids}
          onLook={onLook}
        >
          <FormulaLine>
            {t("formula_against_organic")} = {formatFactor(againstOrganic.ratio)}
          </FormulaLine>
        </WithProof>
      ) : null}
    </>
  );
}
