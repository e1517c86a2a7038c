import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cloneNode, type Document } from "domhandler";
import { parseCount } from "../../../core/counts";
import { seededRandom } from "../../../core/metrics/bootstrap";
import { PLATFORMS, readDocument } from "../../../core/platforms/registry";
import type { Count } from "../../../core/types/count";
import type { Field, Reading } from "../../../core/types/reading";
import { pageOf, parseTree } from "../../../scripts/inspect/document";
import { declaredLanguage } from "../../../scripts/inspect/fixture";
import { agree, POST_COUNTS, PROFILE_COUNTS, wrongCounts } from "../../support/counts";
import { type Judgement, judge } from "./judge";
import { type Mutation, WALKS, walked } from "./mutations";
import { NOW } from "./run";
import { part, restate } from "./tree";
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

/** Every walk from A to B. */
export function walk(a: Saved, b: Saved): string[] {
  return WALKS.flatMap((each) =>
    wrongIn(readAt(walked(a.tree, b.tree, each), b.truth), b, "wrong").map((wrong) => `${each.name}: ${wrong}`),
  );
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
