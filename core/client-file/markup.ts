/** Text that is HTML already. Only `markup` makes it. */
export interface Markup {
  readonly html: string;
}

type Part = string | Markup | readonly Markup[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};
/** Characters that HTML does not allow, or that turn the text after them around for the reader. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are taken out
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\ufffe\uffff]|[\ud800-\udfff]/gu;

const escaped = (text: string): string =>
  text.replace(FORBIDDEN, "\ufffd").replace(/[&<>"'`]/g, (sign) => ESCAPES[sign] ?? "");

const written = (part: Part): string => {
  if (typeof part === "string") return escaped(part);
  return "html" in part ? part.html : part.map(({ html }) => html).join("");
};

/**
 * HTML with texts filled in; whatever is filled in and is no markup itself is escaped, in attributes too. Attributes
 * must stand in double quotes.
 *
 * @example markup`<b>${"<script>"}</b>`.html // "<b>&lt;script&gt;</b>"
 * @example markup`<ul>${[markup`<li>${"a & b"}</li>`]}</ul>`.html // "<ul><li>a &amp; b</li></ul>"
 */
export function markup(fixed: TemplateStringsArray, ...parts: Part[]): Markup {
  return { html: fixed.reduce((text, next, at) => `${text}${written(parts[at - 1] ?? "")}${next}`) };
}

/** Markup where it is wanted, nothing elsewhere. */
export const when = (wanted: boolean, what: () => Markup): Markup => (wanted ? what() : markup``);
