import browser from "webextension-polyfill";
import { detectionTexts, LETTERS_NEEDED } from "../../core/niche/languages";
import type { AssessContext, DetectedLanguage } from "../../core/types/assess-context";
import type { Reading } from "../../core/types/reading";

async function detect(text: string): Promise<DetectedLanguage | null> {
  if (text.length < LETTERS_NEEDED) return null;
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  const best = languages[0];
  return best ? { language: best.language, reliable: isReliable } : null;
}

/** The languages of bio, captions and comments as the browser's own detector sees them; nothing leaves the browser. */
export async function detectLanguages(reading: Reading): Promise<NonNullable<AssessContext["languages"]>> {
  const texts = detectionTexts(reading);
  const bio = await detect(texts.bio);
  const captions = await detect(texts.captions);
  const comments = await detect(texts.comments);
  return { ...(bio ? { bio } : {}), ...(captions ? { captions } : {}), ...(comments ? { comments } : {}) };
}
