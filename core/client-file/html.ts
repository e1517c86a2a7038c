import { type Markup, markup, when } from "./markup";
import type { PrintedCreator, PrintedFile, PrintedLabels, PrintedLine, PrintedSignal } from "./printed";

/** A style or script that stands in the file, with the base64 of its SHA-256: nothing else may run there. */
export interface Inline {
  text: string;
  sha256: string;
}

/** The file's own style and script. */
export interface Insides {
  style: Inline;
  script: Inline;
}

/** Our own text, which must stand there letter by letter for its hash to fit; it never holds a closing tag. */
const own = ({ text }: Inline): Markup => ({ html: text });

const line = ({
  label,
  value,
  details,
  unread,
}: PrintedLine): Markup => markup`<div class="${unread ? "line unread" : "line"}">
<dt>${label}</dt>
<dd><b><bdi>${value}</bdi></b>${details.map((each) => markup` <small><bdi>${each}</bdi></small>`)}</dd>
</div>`;

const signal = ({ name, lines }: PrintedSignal): Markup =>
  markup`<li><b>${name}</b>${lines.map((each) => markup` <small><bdi>${each}</bdi></small>`)}</li>`;

function stated({ stated: facts }: PrintedCreator, labels: PrintedLabels): Markup {
  return markup`<section class="stated">
<h3>${labels.stated}</h3>${facts.map(
    (each) => markup`
<p><bdi>${each.heading}</bdi></p>
<dl>${each.lines.map(({ label, value }) => markup`<div class="line"><dt>${label}</dt><dd><bdi>${value}</bdi></dd></div>`)}</dl>`,
  )}
</section>`;
}

function answer(at: number, labels: PrintedLabels): Markup {
  const name = `answer-${at}`;
  const choices = [
    ["", labels.open],
    ["approve", labels.approve],
    ["backup", labels.backup],
    ["decline", labels.decline],
  ] as const;
  return markup`<fieldset data-script hidden>
<legend>${labels.answer}</legend>${choices.map(
    ([value, label]) => markup`
<label><input type="radio" name="${name}" value="${value}"${when(value === "", () => markup` checked`)}> ${label}</label>`,
  )}
<label class="reason">${labels.reason} <input type="text" data-reason maxlength="2000" dir="auto" autocomplete="off"></label>
</fieldset>`;
}

function card(creator: PrintedCreator, at: number, labels: PrintedLabels): Markup {
  const { id, name, handle, platform, url, lines, note, signals } = creator;
  return markup`<article data-creator="${id}" data-name="${name}">
<h2><bdi>${name}</bdi></h2>
<p class="profile"><bdi>@${handle}</bdi> · ${platform}${when(
    url !== "",
    () => markup` · <a href="${url}" rel="noopener noreferrer" target="_blank" dir="ltr">${url}</a>`,
  )}</p>
${when(note !== "", () => markup`<p class="note" dir="auto">${note}</p>`)}
<dl>${lines.map(line)}</dl>
${when(creator.stated.length > 0, () => stated(creator, labels))}
${when(
  signals.length > 0,
  () => markup`<section class="signals">
<h3>${labels.signals}</h3>
<p>${labels.signalsNote}</p>
<ul>${signals.map(signal)}</ul>
</section>`,
)}
${answer(at, labels)}
</article>`;
}

/**
 * A client's file as HTML: one self-contained page that asks nothing of any network, reads without script and runs no
 * other script than its own. All texts are escaped.
 *
 * @example clientHtml(printed, insides).startsWith("<!doctype html>") // true
 * @example clientHtml({ ...printed, title: "</title><script>" }, insides).includes("</title><script>") // false
 */
export function clientHtml(file: PrintedFile, { style, script }: Insides): string {
  const { language, direction, listId, title, message, labels, creators } = file;
  const policy = `default-src 'none'; style-src 'sha256-${style.sha256}'; script-src 'sha256-${script.sha256}'; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${own(style)}</style>
</head>
<body>
<main data-list="${listId}" data-title="${title}">
<header>
<h1 dir="auto">${title}</h1>
<p class="made">${labels.made}</p>
${when(message !== "", () => markup`<p class="message" dir="auto">${message}</p>`)}
<p data-script hidden>${labels.how}</p>
</header>
${creators.map((creator, place) => card(creator, place, labels))}
<section class="send" data-script hidden>
<label>${labels.by} <input type="text" data-by maxlength="120" dir="auto" autocomplete="name"></label>
<button type="button" data-save>${labels.save}</button>
<p role="status" data-status data-saved="${labels.saved}" data-none="${labels.none}" data-alone="${labels.reasonAlone}"></p>
</section>
<footer><p>${labels.foot}</p></footer>
</main>
<script>${own(script)}</script>
</body>
</html>
`.html;
}
