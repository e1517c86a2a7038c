import type { BrandMention, LanguageFinding, Niche } from "../../core/types/insight";
import type { Post } from "../../core/types/reading";
import { formatDay } from "../format/dates";
import { formatLanguage } from "../format/languages";
import { formatPercent, formatWhole } from "../format/numbers";
import { looking } from "../parts/looking";
import { WithProof } from "../parts/proof";
import type { ProfileView } from "../view/profile-view";
import { topicName } from "../view/topic-name";
import { code, colon, listed, t } from "../words";
import { FormulaLine } from "./formula-line";
import { PostLinks } from "./post-links";

const TOPICS_SHOWN = 4;
const TAGS_SHOWN = 8;

type Look = (ids: readonly string[]) => void;

function language({ place, language: found, why }: LanguageFinding): string {
  const name = t(`niche_place_${place}`);
  return `${name}${colon()}${found === null ? t(`niche_why_${code(why ?? "not-detected")}`) : formatLanguage(found)}`;
}

function Topics({ niche, posts, onLook }: { niche: Niche; posts: readonly Post[]; onLook: Look }) {
  const { topics, focus } = niche;
  const focusIds = topics.find(({ id }) => id === focus?.topic)?.postIds ?? [];
  if (topics.length === 0) return <span class="soft">{t("niche_none")}</span>;
  return (
    <>
      {focus ? (
        <WithProof
          value={
            <span data-part="focus">
              {t("niche_focus", topicName(focus.topic), formatPercent(focus.share), formatWhole(focus.n))}
            </span>
          }
          postIds={focusIds}
          onLook={onLook}
        >
          <FormulaLine>{t("formula_focus", formatWhole(focusIds.length), formatWhole(focus.n))}</FormulaLine>
          <PostLinks ids={focusIds} posts={posts} />
        </WithProof>
      ) : null}
      {topics.slice(0, TOPICS_SHOWN).map(({ id, postIds, words }) => (
        <WithProof
          key={id}
          value={`${topicName(id)} (${formatWhole(postIds.length)})`}
          postIds={postIds}
          onLook={onLook}
        >
          <p dir="auto">{t("niche_words", listed(words))}</p>
          <PostLinks ids={postIds} posts={posts} />
        </WithProof>
      ))}
    </>
  );
}

function Brand({ brand, onLook }: { brand: BrandMention; onLook: Look }) {
  const ids = brand.posts.map(({ postId }) => postId);
  return (
    <li {...looking(ids, onLook)}>
      <bdi>{brand.brand}</bdi>{" "}
      {brand.mark ? (
        <span data-tag class="look">
          {t(`niche_mark_${code(brand.mark)}`)}
        </span>
      ) : null}{" "}
      <span class="soft">
        {brand.posts.map(({ postId, url, at }, index) => (
          <>
            {index > 0 ? ", " : ""}
            <a key={postId} href={url} target="_blank" rel="noreferrer">
              {at === null ? postId : formatDay(at)}
            </a>
          </>
        ))}
      </span>
    </li>
  );
}

/** What the creator posts about, in which languages, naming what; from words on the page alone. */
export function NicheSection({ view, onLook }: { view: ProfileView; onLook: Look }) {
  const { niche } = view.insight;
  const { posts } = view.reading;
  const { languages, commentsMatchCaptions, places, linkDomains, brands, hashtags } = niche;
  return (
    <dl class="facts">
      <dt>{t("niche_topics")}</dt>
      <dd data-part="topics">
        <Topics niche={niche} posts={posts} onLook={onLook} />
      </dd>
      {languages.length === 0 ? null : (
        <>
          <dt>{t("niche_languages")}</dt>
          <dd data-part="languages">
            {languages.map((each) => (
              <p key={each.place} class={each.language === null ? "soft" : ""}>
                {language(each)}
              </p>
            ))}
            {commentsMatchCaptions === null ? null : (
              <p>{t(commentsMatchCaptions ? "niche_comments_match" : "niche_comments_differ")}</p>
            )}
          </dd>
        </>
      )}
      {places.length === 0 ? null : (
        <>
          <dt>{t("niche_places")}</dt>
          <dd data-part="places">
            {places.map(({ place, from, postIds }) => (
              <WithProof key={place} value={<bdi>{place}</bdi>} postIds={postIds} onLook={onLook}>
                <p>{t(`niche_place_${from}`)}</p>
                <PostLinks ids={postIds} posts={posts} />
              </WithProof>
            ))}
          </dd>
        </>
      )}
      {linkDomains.length === 0 ? null : (
        <>
          <dt>{t("niche_links")}</dt>
          <dd data-part="link-domains">
            <bdi>{listed(linkDomains)}</bdi>
          </dd>
        </>
      )}
      {brands.length === 0 ? null : (
        <>
          <dt>{t("niche_brands")}</dt>
          <dd data-part="brands">
            <ul class="posts">
              {brands.map((brand) => (
                <Brand key={brand.brand} brand={brand} onLook={onLook} />
              ))}
            </ul>
          </dd>
        </>
      )}
      {hashtags.length === 0 ? null : (
        <>
          <dt>{t("niche_hashtags")}</dt>
          <dd data-part="hashtags">
            {hashtags.slice(0, TAGS_SHOWN).map(({ tag, postIds }) => (
              <WithProof
                key={tag}
                value={<bdi>{`#${tag} (${formatWhole(postIds.length)})`}</bdi>}
                postIds={postIds}
                onLook={onLook}
              >
                <PostLinks ids={postIds} posts={posts} />
              </WithProof>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}
