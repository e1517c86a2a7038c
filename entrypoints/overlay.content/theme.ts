const COLOR = /rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:[,/\s]+([\d.]+))?/;

/** Whether a computed colour is dark; null when it is see-through or not in a known form. */
export function isDark(color: string): boolean | null {
  const match = COLOR.exec(color);
  if (!match || (match[4] !== undefined && Number(match[4]) < 0.5)) return null;
  const [red, green, blue] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return (red * 299 + green * 587 + blue * 114) / 1000 < 128;
}

/** The page's own theme, from its background; where it has none, the browser's. */
export function pageTheme(page: Document): "light" | "dark" {
  const view = page.defaultView;
  if (!view) return "light";
  for (const element of [page.body, page.documentElement]) {
    const dark = element ? isDark(view.getComputedStyle(element).backgroundColor) : null;
    if (dark !== null) return dark ? "dark" : "light";
  }
  const scheme = view.getComputedStyle(page.documentElement).colorScheme;
  // A page of one scheme alone has it whatever the browser's is: the browser paints its paper dark for it.
  if (!/dark/.test(scheme)) return "light";
  return !/light/.test(scheme) || view.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
