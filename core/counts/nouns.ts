/**
 * Beginnings of the words that networks write beside counts (views, followers, subscribers, likes,
 * comments, videos, posts), by language. They only tell which language a text is in, where the number
 * alone reads two ways; a noun that is not here never stops a count from being read. Languages with a
 * script of their own need none. An underscore stands for a space.
 */
const NOUNS: Readonly<Record<string, string>> = {
  en: "view follower following subscriber like comment video post repl repost share member people watching save quote bookmark reaction viewer",
  es: "visualizacion vista seguidor seguido suscriptor me_gusta comentario vídeo publicacion respuesta compartido miembro espectador reproduccion visualización",
  pt: "visualizaç visualizaçõ seguidor seguindo inscrito subscritor curtida gosto comentário vídeo publicaç resposta compartilha espectador membro",
  fr: "vue abonn j'aime commentaire vidéo publication réponse partage visionnement membre spectateur",
  de: "aufruf abonnent follower gefällt kommentar beiträge beitrag antwort zuschauer mitglied",
  it: "visualizzazion follower iscritt mi_piace commenti commento video risposte condivision spettator membri",
  nl: "weergav volger abonnee vind-ik-leuk reactie bericht kijker leden",
  pl: "wyświetle obserwuj subskryb polubie komentarz film post odpowied widzów",
  cs: "zhlédnut sledujíc odběratel to_se_mi_líbí komentář příspěv odpověd diváků",
  sk: "zhliadnut sledovate odberate páči_sa komentár príspev odpoved",
  hu: "megtekintés követő feliratkozó kedvelés hozzászólás megjegyzés videó bejegyzés",
  ro: "vizionăr vizualizăr urmăritor abonaț aprecier comentari videoclip postăr",
  tr: "görüntülenme görüntüleme takipçi abone beğen yorum gönderi izlenme izleyici",
  vi: "lượt người thích bình_luận đăng_ký theo_dõi bài_viết",
  id: "ditonton x_ditonton penayangan pengikut subscriber suka komentar kiriman tayangan postingan mengikuti",
  ms: "tontonan pengikut pelanggan suka ulasan komen siaran",
  sv: "visning följare prenumerant gilla kommentar inlägg",
  da: "visning følger abonnent synes_godt kommentar opslag",
  nb: "visning følger abonnent liker kommentar innlegg ganger",
  fi: "katselu näyttö seuraaj tilaaj tykkäy komment julkais",
  et: "vaatamis jälgija tellija meeldi komment",
  lv: "skatīj sekotāj abonent patīk komentār",
  lt: "peržiūr sekėj prenumerator patinka komentar",
  hr: "pregled pratitelj pretplatnik sviđa komentar",
  "sr-Latn": "pregled prikaza pratil pretplatnik sviđa komentar",
  bs: "pregled pratilac pretplatnik sviđa komentar",
  sl: "ogled sledilc naročnik všeč komentar",
  sq: "shikim ndjek abonues pëlqim koment",
  ca: "visualitzacion seguidor subscriptor m'agrada comentari vídeo publicacion",
  gl: "reproducion reproducións visualizacións seguidor subscritor gústame comentario",
  eu: "ikustaldi jarraitzaile harpidedun atsegin iruzkin",
  is: "áhorf fylgjend áskrif ummæl líkar",
  af: "kyke volgeling intekenaar kommentaar",
  az: "baxış izləyici abunə bəyən şərh",
  uz: "marta obunachi ko'rish tomosha",
  sw: "kutazamwa mara wafuasi wanaofuatilia maoni",
  fil: "panonood tagasunod subscriber gusto komento",
  zu: "ukubukwa abalandeli ababhalisile",
  eo: "spektoj sekvantoj abonantoj",
  ga: "amharc leantóir",
  cy: "gwyliad dilynwr tanysgrif",
  ru: "просмотр подписчик подписк отметк нравится коммент публикац видео",
  uk: "перегляд підписник читач вподоба коментар допис відео",
  be: "прагляд падпісчык",
  bg: "показван гледан последовател абонат харесван коментар",
  mk: "прегледи следбени претплатни",
  sr: "прегледа приказа пратила претплатник коментар",
  kk: "көрілді жазылушы",
  ky: "көрүлдү жазылуучу",
  mn: "үзэлт дагагч захиалагч",
  ar: "مشاهدة مشاهدات متابع مشترك إعجاب تعليق",
  fa: "بازدید دنبال_کننده دنبال‌کننده مشترک پسند نظر",
  ur: "ملاحظات فالوورز سبسکرائبر ویوز",
  hi: "बार_देखा फ़ॉलोअर सब्सक्राइबर सदस्य लाइक व्यू",
  mr: "व्ह्यू सदस्य फॉलोअर",
  ne: "भ्यु फलोअर सदस्य",
};

/** Nouns that pages in any language take over from English. */
export const BORROWED = "en";

const SPLIT = /[^\p{L}\p{M}'-]+/u;
const KEY_LETTERS = 2;

/** Stems by their first letters, with the languages that write them. */
let stems: Map<string, Map<string, Set<string>>> | null = null;

function stemsByStart(): Map<string, Map<string, Set<string>>> {
  if (stems) return stems;
  stems = new Map();
  for (const [language, words] of Object.entries(NOUNS)) {
    for (const stem of words.replace(/\p{Cf}/gu, "").split(" ")) {
      const phrase = stem.replaceAll("_", " ");
      const start = phrase.slice(0, KEY_LETTERS);
      const list = stems.get(start) ?? new Map<string, Set<string>>();
      const languages = list.get(phrase) ?? new Set<string>();
      languages.add(language);
      list.set(phrase, languages);
      stems.set(start, list);
    }
  }
  return stems;
}

function stemAt(text: string, word: string, at: number): { stem: string; languages: Set<string> } | null {
  let best: { stem: string; languages: Set<string> } | null = null;
  for (const [stem, languages] of stemsByStart().get(word.slice(0, KEY_LETTERS)) ?? []) {
    if (text.startsWith(stem, at) && (best === null || stem.length > best.stem.length)) best = { stem, languages };
  }
  return best;
}

/** What the words of a text say of its language. */
export interface NounEvidence {
  /** Base languages that write one of the words; null where no word is known. */
  languages: ReadonlySet<string> | null;
  /** The text begins with a known word, which is then no unit. */
  first: boolean;
}

/**
 * Which languages the known nouns of a text belong to. Time grows linearly with the text.
 *
 * @example nounEvidence(" visualizaciones") // { languages: Set { "es" }, first: true }
 * @example nounEvidence(" foobars") // { languages: null, first: false }
 */
export function nounEvidence(text: string): NounEvidence {
  const lower = text.toLowerCase();
  let languages: Set<string> | null = null;
  let first = false;
  let at = 0;
  let position = 0;
  for (const word of lower.split(SPLIT)) {
    if (word === "") continue;
    at = lower.indexOf(word, at);
    const found = stemAt(lower, word, at);
    if (found) {
      languages ??= new Set();
      for (const language of found.languages) languages.add(language);
      if (position === 0) first = true;
    }
    position += 1;
    at += word.length;
  }
  return { languages, first };
}

/** Whether one of the evidence's languages is the given one, by base language and, where both say it, script. */
export function speaks(languages: ReadonlySet<string>, language: string): boolean {
  if (languages.has(language)) return true;
  const base = language.split("-")[0] ?? language;
  if (languages.has(base)) return language !== "sr-Latn" || languages.has("sr-Latn");
  return base === "no" && languages.has("nb");
}
