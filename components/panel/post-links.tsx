import type { Post } from "../../core/types/reading";

const MOST_POSTS = 30;

/** Links to posts by their ids; a post that the page no longer holds is left out. */
export function PostLinks({ ids, posts }: { ids: readonly string[]; posts: readonly Post[] }) {
  const byId = new Map(posts.map((post) => [post.id, post]));
  return (
    <ol class="parts">
      {ids.slice(0, MOST_POSTS).flatMap((id) => {
        const post = byId.get(id);
        if (!post) return [];
        return (
          <li key={id}>
            <a href={post.url} target="_blank" rel="noreferrer" dir="auto">
              {post.caption?.slice(0, 40) || id}
            </a>
          </li>
        );
      })}
    </ol>
  );
}
