/**
 * Takes out of a page what a network's next layout may change: every `class`, `id` and `data-*`
 * attribute, and all embedded data. What a reader sees stays.
 *
 * @example blinded('<b class="x" data-e2e="y" title="z">1</b>') // '<b title="z">1</b>'
 */
export function blinded(html: string): string {
  const withoutScripts = html.replace(/<script\b[^>]*>[\s\S]*?<\/script\s*>/gi, "");
  return withoutScripts.replace(/<[a-z][^\s/>]*(?:[^>"']|"[^"]*"|'[^']*')*>/gi, (tag) =>
    tag.replace(/\s(?:class|id|data-[^\s=>"'/]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?(?=[\s/>])/gi, ""),
  );
}
