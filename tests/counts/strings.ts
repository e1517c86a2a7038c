/** Texts as pages show them, to be mutated; invented numbers. */
export const PAGE_TEXTS: readonly string[] = [
  "1.2M views",
  "1,2 Mio. Abonnenten",
  "チャンネル登録者数 123万人",
  "12.3 लाख सदस्य",
  "127.696 visualizaciones",
  "3\u202f170\u202f819\u202f316 vues",
  "22 B görüntüleme",
  "elfu 12",
  "۱٫۲ میلیون",
  "10K+",
  "2 weeks ago",
  "vor 3 Tagen",
  "12:34",
  "@user123",
  "11 mil M de vistas",
  "ကုဋေ1.1ထ",
  "No views",
  "12 mi piace",
  "5 foo bar",
  "10K–50K",
];

const ALPHABET = [..."0123456789.,' KMBkmbt%$@#:-/+~ äöüñ万억لहд日月가\u200f\u00a0\n٣५"];

function pick<T>(list: readonly T[], next: () => number): T | undefined {
  return list[Math.floor(next() * list.length)];
}

function mutate(text: string, next: () => number): string {
  const at = Math.floor(next() * (text.length + 1));
  const char = pick(ALPHABET, next) ?? "";
  const way = next();
  if (way < 0.3) return text.slice(0, at) + char + text.slice(at);
  if (way < 0.6) return text.slice(0, at) + text.slice(at + 1);
  if (way < 0.9) return text.slice(0, at) + char + text.slice(at + 1);
  return text.slice(at) + text.slice(0, at);
}

function noise(next: () => number): string {
  const length = Math.floor(next() * 40);
  const ascii = next() < 0.5;
  let text = "";
  for (let index = 0; index < length; index++) {
    text += ascii ? (pick(ALPHABET, next) ?? "") : String.fromCharCode(32 + Math.floor(next() * 0xffe0));
  }
  return text;
}

/** One random or mutated string from the generator's numbers. */
export function anyString(next: () => number): string {
  if (next() < 0.3) return noise(next);
  let text = pick(PAGE_TEXTS, next) ?? "";
  const times = 1 + Math.floor(next() * 4);
  for (let time = 0; time < times; time++) text = mutate(text, next);
  return text;
}

export const LANGUAGES_TRIED: readonly (string | undefined)[] = [
  undefined,
  "en",
  "de",
  "es",
  "fr",
  "tr",
  "hi",
  "ar",
  "ja",
  "id",
  "ru",
  "pt-BR",
  "sw",
  "not a language",
];
