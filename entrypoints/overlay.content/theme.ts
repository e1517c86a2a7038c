const COLOR = /rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:[,/\s]+([\d.]+))?/;

/** Whether a computed colour is dark; null when it is see-through or not in a known form. */
export function isDark(color: string): boolean | null {
  const match = COLOR.exec(color);
  if (!match || (match[4] !== undefined && Number(match[4]) < 0.5)) return null;
  const [red, green, blue] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return (red * 299 + green * 587 + blue * 114) / 1000 < 128;
}

/** Backgrounds are looked for so far up from the header. */
const MOST_PARENTS = 60;

/**
 * The page's own theme, from the background that its header stands on, else the page's; where it has none, the
 * browser's. Some networks leave the page's own background blank and paint a part of it.
 */
export function pageTheme(page: Document, header: Element | null = null): "light" | "dark" {
  const view = page.defaultView;
  if (!view) return "light";
  const papers: Element[] = [];
  for (let each = header; each && papers.length < MOST_PARENTS; each = each.parentElement) papers.push(each);
  for (const element of [...papers, page.body, page.documentElement]) {
    const dark = element ? isDark(view.getComputedStyle(element).backgroundColor) : null;
    if (dark !== null) return dark ? "dark" : "light";
  }
  const { colorScheme } = view.getComputedStyle(page.documentElement);
  // A page may also say it in its head, which no computed style tells.
  const named = page.querySelector('meta[name="color-scheme"]')?.getAttribute("content") ?? "";
  const scheme = colorScheme === "normal" || colorScheme === "" ? named : colorScheme;
  // A page of one scheme alone has it whatever the browser's is: the browser paints its paper dark for it.
  if (!/dark/.test(scheme)) return "light";
  return !/light/.test(scheme) || view.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
