import type { AssessContext, DetectedLanguage } from "../types/assess-context";
import type { LanguageFinding, Niche } from "../types/insight";
import type { Reading } from "../types/reading";

/** Detectors guess on shorter texts. */
export const LETTERS_NEEDED = 40;

/** Text of one place is cut here: a detector needs no more. */
const LONGEST = 4_000;

/** Texts by place, ready for a language detector. */
export interface DetectionTexts {
  bio: string;
  captions: string;
  comments: string;
}

/** Words of a person: without addresses, hashtags, mentions and pictographs, which have no language. */
function plainWords(text: string): string {
  return text
    .replace(/https?:\/\/\S+|www\.\S+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu, " ")
    .replace(/[#@][\p{L}\p{N}\p{M}_.]+/gu, " ")
    .replace(/\p{Extended_Pictographic}/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

function joinWords(texts: readonly string[]): string {
  let joined = "";
  for (const text of texts) {
    if (joined.length >= LONGEST) break;
    joined = `${joined} ${plainWords(text)}`.trim();
  }
  return joined.slice(0, LONGEST);
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/**
 * The texts of a reading that a language detector should see.
 *
 * @example detectionTexts(reading).bio // "Home baker from Leipzig"
 * @example detectionTexts(emptyReading) // { bio: "", captions: "", comments: "" }
 */
export function detectionTexts(reading: Reading): DetectionTexts {
  const own = reading.posts.filter((post) => !post.repost && !post.advert);
  const { bio } = reading.fields;
  return {
    bio: joinWords(bio.ok ? [bio.value] : []),
    captions: joinWords(own.flatMap((post) => post.caption ?? [])),
    comments: joinWords(
      own.flatMap((post) => post.visibleComments ?? []).flatMap((each) => (each.byCreator ? [] : each.text)),
    ),
  };
}

function finding(
  place: LanguageFinding["place"],
  text: string,
  detected: DetectedLanguage | undefined,
): LanguageFinding[] {
  if (text === "") return [];
  if (letters(text) < LETTERS_NEEDED) return [{ place, language: null, why: "too-short" }];
  if (!detected) return [{ place, language: null, why: "not-detected" }];
  if (!detected.reliable) return [{ place, language: null, why: "not-reliable" }];
  return [{ place, language: detected.language }];
}

/**
 * The first part of a BCP 47 tag, in lower case.
 *
 * @example primaryLanguage("pt-BR") // "pt"
 * @example primaryLanguage("") // ""
 */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/u)[0] ?? "";
}

/**
 * Languages by place, named only where the detector is sure and the text has at least 40 letters; and whether visible
 * comments are in the captions' language.
 *
 * @example languagesOf(reading, { bio: { language: "de", reliable: true } }).languages // [{ place: "bio", language: "de" }]
 * @example languagesOf(shortReading, detected).languages // [{ place: "bio", language: null, why: "too-short" }]
 */
export function languagesOf(
  reading: Reading,
  detected: NonNullable<AssessContext["languages"]>,
): Pick<Niche, "languages" | "commentsMatchCaptions"> {
  const texts = detectionTexts(reading);
  const languages = [
    ...finding("bio", texts.bio, detected.bio),
    ...finding("captions", texts.captions, detected.captions),
    ...finding("comments", texts.comments, detected.comments),
  ];
  const of = (place: LanguageFinding["place"]) => languages.find((each) => each.place === place)?.language ?? null;
  const captions = of("captions");
  const comments = of("comments");
  const commentsMatchCaptions =
    captions === null || comments === null ? null : primaryLanguage(captions) === primaryLanguage(comments);
  return { languages, commentsMatchCaptions };
}
