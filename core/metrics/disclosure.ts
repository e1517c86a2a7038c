import { foldText, hashtagsOf, isWhole } from "../niche/caption";

/**
 * Words and hashtags by which creators say that a post was paid for, by language. Sources: the labels the networks
 * print themselves and the wording that advertising authorities ask for (FTC, ASA, Medienanstalten, ARPP, AUTOCONTROL,
 * AGCM, CONAR, SRC, JARO, KFTC). Words that also mean something else ("partner", "gift") are not in the list.
 */
export const DISCLOSURE_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    "#ad",
    "#ads",
    "#advert",
    "#sponsored",
    "#spon",
    "#paidpartnership",
    "#paidad",
    "#gifted",
    "#prgift",
    "#brandpartner",
    "#brandambassador",
    "paid partnership",
    "paid promotion",
    "sponsored by",
    "in partnership with",
    "thanks to our sponsor",
    "this video is sponsored",
    "includes paid promotion",
    "advertisement",
    "ad:",
    "[ad]",
    "(ad)",
  ],
  de: [
    "#werbung",
    "#anzeige",
    "#bezahltewerbung",
    "#werbunggeschenkt",
    "bezahlte werbung",
    "bezahlte partnerschaft",
    "werbung",
    "anzeige",
    "enthält werbung",
    "unterstützt durch produktplatzierung",
  ],
  fr: [
    "#partenariatremunere",
    "#partenariatrémunéré",
    "#sponsorise",
    "#sponsorisé",
    "#collaborationcommerciale",
    "#collabcommerciale",
    "#publicite",
    "#publicité",
    "partenariat rémunéré",
    "collaboration commerciale",
    "sponsorisé par",
    "publicité",
    "communication commerciale",
  ],
  es: [
    "#publi",
    "#publicidad",
    "#patrocinado",
    "#anuncio",
    "#colaboracionpagada",
    "#colaboraciónpagada",
    "colaboración pagada",
    "publicidad",
    "patrocinado por",
    "incluye promoción pagada",
  ],
  pt: [
    "#publi",
    "#publicidade",
    "#parceriapaga",
    "#publipost",
    "#patrocinado",
    "parceria paga",
    "conteúdo pago",
    "publicidade",
    "patrocinado por",
  ],
  it: [
    "#pubblicità",
    "#pubblicita",
    "#adv",
    "#sponsorizzato",
    "#collaborazioneretribuita",
    "partnership retribuita",
    "contenuto sponsorizzato",
    "sponsorizzato da",
    "pubblicità",
  ],
  nl: [
    "#advertentie",
    "#reclame",
    "#betaaldesamenwerking",
    "#samenwerking",
    "#gesponsord",
    "betaalde samenwerking",
    "gesponsord door",
  ],
  pl: [
    "#reklama",
    "#współpraca",
    "#wspolpraca",
    "#współpracareklamowa",
    "#materiałsponsorowany",
    "#płatnawspółpraca",
    "współpraca reklamowa",
    "materiał sponsorowany",
    "płatna współpraca",
  ],
  sv: ["#reklam", "#annons", "#betaltsamarbete", "betalt samarbete", "reklam för", "annons för", "i samarbete med"],
  da: ["#reklame", "#annonce", "#betaltsamarbejde", "betalt samarbejde", "reklame for", "annonce for"],
  no: ["#reklame", "#annonse", "#betaltpartnerskap", "betalt partnerskap", "reklame for"],
  fi: ["#mainos", "#kaupallinenyhteistyö", "kaupallinen yhteistyö", "maksettu yhteistyö"],
  tr: [
    "#reklam",
    "#işbirliği",
    "#isbirligi",
    "#sponsorlu",
    "#ücretlitanıtım",
    "ücretli ortaklık",
    "sponsorlu içerik",
    "reklam içerir",
  ],
  ru: [
    "#реклама",
    "#партнерскийматериал",
    "#спонсор",
    "на правах рекламы",
    "платное партнерство",
    "платное партнёрство",
    "реклама.",
    "при поддержке бренда",
    "erid:",
  ],
  uk: ["#реклама", "#співпраця", "оплачене партнерство", "на правах реклами"],
  cs: ["#reklama", "#spoluprace", "#spolupráce", "#placenaspoluprace", "placená spolupráce", "placené partnerství"],
  hu: ["#reklám", "#hirdetés", "#fizetettegyüttműködés", "fizetett partnerség", "fizetett együttműködés"],
  ro: ["#publicitate", "#reclama", "#reclamă", "parteneriat plătit", "conținut sponsorizat"],
  el: ["#διαφήμιση", "#χορηγούμενο", "πληρωμένη συνεργασία", "χορηγούμενο περιεχόμενο"],
  ar: ["#إعلان", "#اعلان", "#اعلانات", "#إعلان_مدفوع", "شراكة مدفوعة", "إعلان مدفوع"],
  he: ["#פרסומת", "#שיתופפעולה", "#תוכןשיווקי", "שותפות בתשלום", "תוכן שיווקי"],
  fa: ["#تبلیغ", "#تبلیغات", "همکاری تبلیغاتی"],
  hi: ["#विज्ञापन", "#प्रायोजित", "पेड पार्टनरशिप", "सशुल्क साझेदारी"],
  id: ["#iklan", "#kerjasamaberbayar", "#endorse", "kemitraan berbayar", "kerja sama berbayar"],
  ms: ["#iklan", "#tajaan", "perkongsian berbayar"],
  vi: ["#quảngcáo", "#quangcao", "#tàitrợ", "quan hệ đối tác được trả tiền", "được tài trợ bởi"],
  th: ["#โฆษณา", "#สปอนเซอร์", "ความร่วมมือแบบชำระเงิน", "ได้รับการสนับสนุนจาก"],
  ja: [
    "#pr",
    "#pr案件",
    "#タイアップ",
    "#広告",
    "#提供",
    "#プロモーション",
    "#sponsored",
    "タイアップ投稿",
    "プロモーションを含みます",
    "有料パートナーシップ",
    "【pr】",
    "[pr]",
    "ご提供いただき",
    "提供でお送り",
  ],
  ko: [
    "#광고",
    "#협찬",
    "#유료광고",
    "#유료광고포함",
    "#제품제공",
    "#소정의원고료",
    "유료 광고 포함",
    "협찬을 받아",
    "소정의 원고료",
    "유료 파트너십",
  ],
  zh: [
    "#广告",
    "#廣告",
    "#赞助",
    "#贊助",
    "#合作",
    "#业配",
    "#業配",
    "付费合作",
    "付費合作",
    "付费推广",
    "商业合作",
    "業配",
    "付費宣傳",
  ],
};

/** Short Latin tags that mean a paid post in Japanese captions only (elsewhere Puerto Rico, or a pull request). */
const JAPANESE_ONLY = new Set(["#pr", "#pr案件", "【pr】", "[pr]"]);

/** Words after which a disclosure is taken back ("Werbung, unbezahlt"). */
const TAKEN_BACK = /^[\s,:(/|-]*(?:unbezahlt|unbeauftragt|non remuner|non rémunér|no pagad|não pag|unpaid)/u;

/** From the word as captions are folded (Thai and Hindi letters fall apart there) to the word as it is written. */
const ALL = new Map(Object.values(DISCLOSURE_WORDS).flatMap((words) => words.map((word) => [foldText(word), word])));
const PHRASES = [...ALL.keys()].filter((word) => !word.startsWith("#"));

/** A lone word ("Werbung") discloses only where it opens the caption or stands in brackets: inside a sentence it is a topic. */
function standsAlone(text: string, at: number, word: string): boolean {
  const before = text.slice(0, at);
  const after = text[at + word.length] ?? "";
  return /^[^\p{L}\p{N}]*$/u.test(before) || (/[[(|*]\s*$/u.test(before) && /[\])|*]/u.test(after));
}

function phraseIn(text: string, phrase: string): boolean {
  const lone = !/[\s:[(【.]/u.test(phrase) && /^\p{Script=Latin}+$/u.test(phrase);
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!isWhole(text, at, phrase)) continue;
    if (TAKEN_BACK.test(text.slice(at + phrase.length))) continue;
    if (!lone || standsAlone(text, at, phrase)) return true;
  }
  return false;
}

function findDisclosure(caption: string): string | null {
  const text = foldText(caption);
  const japanese = /[\u3040-\u30ff]/u.test(text);
  const allowed = (word: string) => japanese || !JAPANESE_ONLY.has(word);
  const tags = hashtagsOf(caption).map((tag) => `#${tag}`);
  const word = [...tags.filter((tag) => ALL.has(tag)), ...PHRASES.filter((phrase) => phraseIn(text, phrase))].find(
    allowed,
  );
  return word === undefined ? null : (ALL.get(word) ?? null);
}

/** Captions are looked through again with every new post; their answers never change. */
const REMEMBERED = 1_000;
const remembered = new Map<string, string | null>();

/**
 * The disclosure word of a caption, in any of the languages above; null when there is none. Tags count as whole tags
 * ("#adventure" is not "#ad").
 *
 * @example disclosureIn("New mugs! #Anzeige") // "#anzeige"
 * @example disclosureIn("An #adventure, not an ad") // null
 */
export function disclosureIn(caption: string): string | null {
  const known = remembered.get(caption);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const found = findDisclosure(caption);
  remembered.set(caption, found);
  return found;
}
