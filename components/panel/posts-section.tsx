import type { Post } from "../../core/types/reading";
import { formatAgo, formatDay } from "../format/dates";
import { formatField } from "../format/metric";
import { looking } from "../parts/looking";
import { WithProof } from "../parts/proof";
import type { ProfileView } from "../view/profile-view";
import { code, t } from "../words";
import { FieldLines } from "./field-proof";
import type { PanelActions } from "./panel-actions";

const COUNTS = ["views", "likes", "comments"] as const;

/** The counts of a post and its age; they open to the texts that were read and the rules that read them. */
function Counts({ post, now }: { post: Post; now: number }) {
  const { publishedAt } = post;
  const read = COUNTS.filter((name) => post[name].ok);
  const texts = read.map((name) => `${t(`post_${name}`)} ${formatField(post[name])}`);
  if (publishedAt !== undefined) texts.push(formatAgo(publishedAt, now));
  if (texts.length === 0) return null;
  return (
    <WithProof value={<span class="soft number">{texts.join(" · ")}</span>}>
      {read.map((name) => (
        <div key={name}>
          <p>{t(`post_${name}`)}</p>
          <FieldLines field={post[name]} />
        </div>
      ))}
      {publishedAt === undefined ? null : <p>{formatDay(publishedAt)}</p>}
    </WithProof>
  );
}

function PostLine({ post, now }: { post: Post; now: number }) {
  return (
    <>
      <a href={post.url} target="_blank" rel="noreferrer" dir="auto">
        {post.caption?.slice(0, 60) || post.id}
      </a>{" "}
      <Counts post={post} now={now} />
    </>
  );
}

/** The posts of the sample, and those left out, each with its reason and a way back. */
export function PostsSection({ view, now, actions }: { view: ProfileView; now: number; actions: PanelActions }) {
  const { reading, insight } = view;
  const posts = new Map(reading.posts.map((post) => [post.id, post]));
  const putBack = new Set(insight.sample.putBack);
  if (posts.size === 0) return <p class="soft">{t("panel_posts_none")}</p>;
  return (
    <>
      <ol class="posts">
        {insight.sample.postIds.flatMap((id) => {
          const post = posts.get(id);
          if (!post) return [];
          return (
            <li key={id} {...looking([id], actions.look)}>
              <PostLine post={post} now={now} />
              {putBack.has(id) ? (
                <button type="button" data-look="link" onClick={() => actions.choosePost(id, false)}>
                  {t("action_take_out")}
                </button>
              ) : null}
            </li>
          );
        })}
      </ol>
      {insight.excludedPosts.length > 0 ? <h2>{t("panel_posts_left_out")}</h2> : null}
      <ul class="posts">
        {insight.excludedPosts.flatMap(({ postId, reason }) => {
          const post = posts.get(postId);
          if (!post) return [];
          return (
            <li key={postId} {...looking([postId], actions.look)}>
              <span data-tag>{t(`left_out_${code(reason)}`)}</span> <PostLine post={post} now={now} />{" "}
              <button type="button" data-look="link" onClick={() => actions.choosePost(postId, true)}>
                {t("action_put_back")}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
