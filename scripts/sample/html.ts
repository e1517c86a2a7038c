/** Text as HTML text or attribute value. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Cuts or rounds to one decimal with K, M or B, as the networks print counts. */
export function shortCount(value: number, mode: "round" | "cut", fullBelow: number): string {
  if (value < fullBelow) return String(value);
  for (const [size, letter] of [
    [1e9, "B"],
    [1e6, "M"],
    [1e3, "K"],
  ] as const) {
    if (value >= size) {
      const digits = value / size >= 100 && mode === "cut" ? 1 : 10;
      const scaled = (value / size) * digits;
      return `${(mode === "cut" ? Math.floor(scaled) : Math.round(scaled)) / digits}${letter}`;
    }
  }
  return String(value);
}

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 15px/1.45 system-ui, sans-serif; background: Canvas; color: CanvasText; }
.bar { padding: 12px 24px; border-bottom: 1px solid #8884; font-weight: 600; }
.page { max-width: 980px; margin: 0 auto; padding: 24px; }
.head { display: flex; gap: 24px; align-items: center; }
.face { width: 96px; height: 96px; border-radius: 50%; display: grid; place-items: center; font-size: 34px; color: #fff; background: linear-gradient(135deg, #8a63d2, #e8638c); flex: none; }
h1, h2 { margin: 0; } h1 { font-size: 24px; } h2 { font-size: 16px; font-weight: 400; }
.counts { display: flex; gap: 20px; margin: 10px 0; } .counts strong { margin-inline-end: 4px; }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(180px, 1fr)); gap: 12px; margin-top: 24px; }
.tile { aspect-ratio: 4 / 5; border-radius: 8px; background: linear-gradient(160deg, #a9c6d8, #5d7f99); position: relative; color: #fff; overflow: hidden; display: block; text-decoration: none; }
.tile .below { position: absolute; inset: auto 10px 8px; text-shadow: 0 1px 3px #0009; }
.tile .badge { position: absolute; inset: 8px auto auto 8px; background: #fe2c55; border-radius: 4px; padding: 0 6px; font-size: 12px; }
nav { margin-top: 32px; display: flex; gap: 16px; } nav a { color: inherit; }
`;

/**
 * In-page navigation as the networks do it: the address changes first, the content follows, and the
 * document with its embedded data stays the first page's.
 */
const NAVIGATION = `
const show = async (url) => {
  const text = await (await fetch(url)).text();
  await new Promise((done) => setTimeout(done, 350));
  if (location.href !== new URL(url, location.href).href) return;
  const next = new DOMParser().parseFromString(text, "text/html");
  document.querySelector("#app").replaceWith(next.querySelector("#app"));
};
addEventListener("click", (event) => {
  const link = event.target.closest?.("a[data-in-page]");
  if (!link) return;
  event.preventDefault();
  history.pushState(null, "", link.href);
  show(link.href);
});
addEventListener("popstate", () => show(location.href));
`;

export interface Shell {
  title: string;
  language: string;
  head?: string;
  body: string;
  /** Other creators to move to without a reload. */
  links: readonly { href: string; text: string }[];
}

/** A whole sample page: the network's structure inside, a plain look around it. */
export function shell({ title, language, head = "", body, links }: Shell): string {
  const nav = links.map(({ href, text }) => `<a data-in-page href="${escapeHtml(href)}">${escapeHtml(text)}</a>`);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>${STYLE}</style>${head}</head>
<body><div id="app">${body}<div class="page"><nav>${nav.join("")}</nav></div></div>
<script>${NAVIGATION}</script></body></html>`;
}

/** First letters of a name, for the picture that sample pages do not have. */
export function initials(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => word[0] ?? "")
    .join("")
    .slice(0, 2);
}
