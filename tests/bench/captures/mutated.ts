import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cloneNode, type Document, type Element } from "domhandler";
import { parseCount } from "../../../core/counts";
import { seededRandom } from "../../../core/metrics/bootstrap";
import { withoutLeftBehind } from "../../../core/platforms/left-behind";
import { PLATFORMS, readDocument } from "../../../core/platforms/registry";
import type { Count } from "../../../core/types/count";
import type { Field, Reading } from "../../../core/types/reading";
import { pageOf, parseTree } from "../../../scripts/inspect/document";
import { declaredLanguage } from "../../../scripts/inspect/fixture";
import { agree, POST_COUNTS, PROFILE_COUNTS, wrongCounts } from "../../support/counts";
import { type HeaderMarks, headerOf, withHeaders } from "./headers";
import { type Judgement, judge } from "./judge";
import { type Mutation, WALKS, walked } from "./mutations";
import { NOW } from "./run";
import { elements, part, rename, restate } from "./tree";
import { loadTruth, type Truth } from "./truth";

/** A saved page that has an address, parsed once. */
export interface Saved {
  truth: Truth & { url: string };
  tree: Document;
  base: Reading | null;
}

function readAt(tree: Document, truth: Truth & { url: string }, without?: ReadonlySet<string>): Reading | null {
  const root = pageOf(tree);
  const language = declaredLanguage(root) ?? truth.language;
  const result = readDocument({ root, url: truth.url, language, now: NOW, ...(without ? { without } : {}) });
  return result.ok ? result.reading : null;
}

/** Pages of a folder that pass, up to a size in characters. */
export function loadSaved(folder: string, wanted: (truth: Truth) => boolean, largest = Infinity): Saved[] {
  return loadTruth(folder).flatMap((truth): Saved[] => {
    const { url } = truth;
    if (url === null || !wanted(truth)) return [];
    const html = readFileSync(join(folder, truth.file), "utf8");
    if (html.length > largest) return [];
    const tree = parseTree(html);
    const page = { ...truth, url };
    return [{ truth: page, tree, base: readAt(tree, page) }];
  });
}

/**
 * What no reader can know: a blank control means zero on some networks, so one that lost its number reads
 * as one; a page of which nothing drawn is left is a page that is still to be drawn, and its tags count.
 */
function knowable(reading: Reading): Reading {
  const gap = (field: Field<Count>): Field<Count> => {
    const unknowable = field.ok && (field.value.text === "" || field.rule.startsWith("tags."));
    return unknowable ? { ok: false, why: "empty", tried: [] } : field;
  };
  const fields = { ...reading.fields };
  for (const name of PROFILE_COUNTS) fields[name] = gap(fields[name]);
  const posts = reading.posts.map((post) => {
    const copy = { ...post };
    for (const name of POST_COUNTS) copy[name] = gap(copy[name]);
    return copy;
  });
  return { ...reading, fields, posts };
}

/** Names a page may rightly be read by where the better one is gone, and marks that were taken away. */
function isNoNumber({ field, got }: Judgement, platform: string): boolean {
  if (field === "handle") return platform === "facebook" && /^\d+$/.test(got);
  return field === "displayName" || field === "post pinned";
}

/**
 * What was read and cannot be right: by the list of what the page shows, then by the whole page's reading.
 * `strangers`: whether posts that the whole page did not give are wrong; data of the page holds more of the
 * creator's posts than are drawn, and they show up when tiles are gone.
 */
export function wrongIn(reading: Reading | null, saved: Saved, strangers: "own" | "wrong"): string[] {
  const { truth, base } = saved;
  if (!base)
    return judge(truth, reading).flatMap(({ verdict, field, got }) => (verdict === "wrong" ? `${field}: ${got}` : []));
  if (!reading) return [];
  const read = knowable(reading);
  const judged = judge(truth, read).filter((each) => !isNoNumber(each, truth.platform));
  const wrong = judged.flatMap(({ verdict, field, expected, got }) =>
    verdict === "wrong" ? `${field}: shown ${expected}, got ${got}` : [],
  );
  const right = new Set(judged.flatMap(({ verdict, field }) => (verdict === "right" ? field : [])));
  const known = new Set(base.posts.map(({ id }) => id));
  const posts = read.posts.filter((post) =>
    strangers === "wrong" ? !post.repost && !post.advert : known.has(post.id),
  );
  const more = wrongCounts({ ...read, posts }, base).filter((place) => !right.has(place.split(":")[0] ?? ""));
  return [...wrong, ...more];
}

export function mutate(saved: Saved, mutation: Mutation, seed: number): string[] {
  const tree = cloneNode(saved.tree, true);
  if (!mutation.change(tree, seededRandom(seed))) return [];
  return wrongIn(readAt(tree, saved.truth), saved, "own");
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** An id of the same form that differs in its last sign. */
const sister = (id: string): string => id.slice(0, -1) + (id.endsWith("1") ? "2" : "1");

const FIELDS = ["followers", "following", "posts", "likes"] as const;

/** Another number in the form of the first: "1.2M" becomes "7.2M". */
const otherNumber = (text: string): string => text.replace(/[1-9]/, (digit) => String(((Number(digit) + 5) % 9) + 1));

/**
 * The drawn header shows another number than data and attributes say: what is shown is read, or nothing.
 * The old number is of another moment, or of somebody else.
 */
export function restated(saved: Saved): string[] {
  const { truth } = saved;
  return FIELDS.flatMap((name) => {
    const old = truth.fields[name];
    const field = saved.base?.fields[name];
    if (typeof old !== "string" || !field?.ok || !saved.base) return [];
    const tree = cloneNode(saved.tree, true);
    const body = part(tree, "body");
    const fresh = otherNumber(old);
    if (!body || restate(body, old, fresh) === 0) return [];
    const reading = readAt(tree, truth);
    const read = reading?.fields[name];
    const shown = parseCount(fresh, {
      ...(truth.language === null ? {} : { language: truth.language }),
      platform: saved.base.platform,
      field: name,
    });
    if (!read?.ok || !shown.ok || agree(read.value, shown.count)) return [];
    return [`${name}: shows ${fresh} instead of ${old}, got ${read.value.text} (${read.rule})`];
  });
}

const WORDS = ["displayName", "bio", "category", "links", "contact"] as const;

/** What a reading says of a creator in words and addresses, and that is another's. */
function wordsOf(reading: Reading | null, page: Saved, other: Saved): string[] {
  return WORDS.flatMap((name) => {
    const [read, own, theirs] = [reading, page.base, other.base].map((each) => {
      const field = each?.fields[name];
      return field?.ok ? JSON.stringify(field.value) : null;
    });
    return read !== null && read !== own && read === theirs ? [`${name}: ${read}`] : [];
  });
}

/** Numbers and words that a document of two creators gives at the address of one, and that are not theirs. */
function foreign(tree: Document, page: Saved, other: Saved): string[] {
  const whole = readAt(tree, page.truth);
  // As the product does it: who was on view before is known.
  const reading = whole && other.base ? withoutLeftBehind(whole, other.base) : whole;
  return [...wrongIn(reading, page, "wrong"), ...wordsOf(reading, page, other)];
}

/** Every walk from A to B. */
export function walk(a: Saved, b: Saved): string[] {
  return WALKS.flatMap((each) => foreign(walked(a.tree, b.tree, each), b, a).map((wrong) => `${each.name}: ${wrong}`));
}

function marksOf({ truth, base }: Saved): HeaderMarks | null {
  const shown = truth.fields.followers;
  if (truth.page !== "profile" || LOADED_WHOLE.has(truth.platform) || typeof shown !== "string" || !base) return null;
  return { shown, posts: base.posts.filter(({ repost, advert }) => !repost && !advert).map(({ id }) => id) };
}

/** How headers of A and B may stand over the posts of A: one in the other's place, or both at once. */
const HEADINGS: readonly { name: string; headers: (own: Element, other: Element) => readonly Element[] }[] = [
  { name: "another's header", headers: (_own, other) => [other] },
  { name: "another's header above its own", headers: (own, other) => [other, own] },
  { name: "another's header below its own", headers: (own, other) => [own, other] },
];

/** LinkedIn's pages for visitors are loaded whole, one document for each: no header stays behind. */
const LOADED_WHOLE = new Set(["linkedin"]);

/** Headers of two creators mixed: over A's posts stands B's header, or both; read at A's address and at B's. */
export function mixed(a: Saved, b: Saved): string[] {
  const [own, theirs] = [marksOf(a), marksOf(b)];
  const other = theirs && headerOf(b.tree, theirs);
  if (!own || !other) return [];
  return HEADINGS.flatMap(({ name, headers }) => {
    const tree = withHeaders(a.tree, own, (header) => headers(header, other));
    if (!tree) return [];
    const at = (page: Saved, from: Saved, whose: string) =>
      foreign(tree, page, from).map((wrong) => `${name}, at ${whose} address: ${wrong}`);
    return [...at(a, b, "its own"), ...at(b, a, "the other's")];
  });
}

const TWIN = { handle: "otto.twin", plain: "ottotwin", name: "Otto Twin" };

/**
 * The same page of another creator, reached without a new load: name, handle, ids of posts and the numbers of the
 * header are the other's, data and tags are still the first one's. Null where a header of its own cannot be made.
 */
export function twinOf(saved: Saved): Saved | null {
  const { truth, base } = saved;
  const marks = marksOf(saved);
  const body = part(saved.tree, "body");
  if (!base || !marks || !body || truth.handle === null || !headerOf(saved.tree, marks)) return null;
  const handle = ["x", "facebook", "linkedin"].includes(truth.platform) ? TWIN.plain : TWIN.handle;
  const names: (readonly [RegExp, string])[] = [
    [new RegExp(`(?<![\\w.])${escaped(truth.handle.replace(/^@/, ""))}(?![\\w.@-])`, "gi"), handle],
    ...base.posts.map(({ id }) => [new RegExp(escaped(id), "g"), sister(id)] as const),
  ];
  if (truth.displayName && truth.displayName !== truth.handle)
    names.unshift([new RegExp(escaped(truth.displayName), "g"), TWIN.name]);
  const renamed = (text: string): string => names.reduce((all, [old, fresh]) => all.replace(old, fresh), text);
  const tree = cloneNode(saved.tree, true);
  const drawn = part(tree, "body");
  if (drawn) rename(drawn, renamed);
  const header = headerOf(tree, { ...marks, posts: marks.posts.map(sister) });
  if (!header) return null;
  const fields = { ...truth.fields };
  const told = new Set(FIELDS.map((name) => fields[name]).filter((old) => typeof old === "string"));
  const fresh = new Map(
    [...told].filter((old) => restate(header, old, otherNumber(old)) > 0).map((old) => [old, otherNumber(old)]),
  );
  for (const name of FIELDS) fields[name] = fresh.get(String(fields[name])) ?? fields[name] ?? null;
  for (const each of [header, ...elements(header)]) {
    for (const name of ["title", "aria-label"]) {
      const label = each.attribs[name];
      if (label !== undefined) each.attribs[name] = otherNumber(label);
    }
  }
  const { jsonExact: _a, jsonRounded: _b, authorJson: _c, metaFields: _d, ...shown } = truth;
  const page = {
    ...shown,
    file: `${truth.file} (twin)`,
    url: renamed(truth.url),
    handle,
    displayName: TWIN.name,
    fields,
    exact: {},
    posts: null,
  };
  return { truth: page, tree, base: readAt(tree, page) };
}

/** Every rule that won something on the page switched off, one after the other. */
export function withoutEachRule(saved: Saved): string[] {
  const platform = PLATFORMS.find(({ id }) => id === saved.truth.platform);
  if (!platform) return [];
  const names = new Set([
    ...Object.values(platform.counts).flatMap((rules) => rules.map(({ name }) => name)),
    ...Object.values(platform.values).flatMap((rules: readonly { name: string }[]) => rules.map(({ name }) => name)),
    ...platform.posts.flatMap(({ name, ruleNames }) => [name, ...ruleNames]),
  ]);
  return [...names].flatMap((name) =>
    wrongIn(readAt(saved.tree, saved.truth, new Set([name])), saved, "own").map((wrong) => `without ${name}: ${wrong}`),
  );
}
