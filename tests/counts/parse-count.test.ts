import { describe, expect, it } from "vitest";
import { type ParseCountOptions, parseCount } from "../../core/counts";

const short = (text: string, options: ParseCountOptions = {}) => {
  const result = parseCount(text, options);
  if (result.ok) return [result.count.low, result.count.high];
  return result.why === "ambiguous" ? result.candidates.map(({ value }) => value).sort((a, b) => a - b) : result.why;
};

const rounded: ReadonlyArray<readonly [string, string, number, number]> = [
  ["en", "1.2M", 1_150_000, 1_249_999],
  ["en", "783.4K", 783_350, 783_449],
  ["en", "12,345", 12_345, 12_345],
  ["en", "1.2M widgets of any sort", 1_150_000, 1_249_999],
  ["en", "29.9 thousand subscribers", 29_850, 29_949],
  ["en", "like this video along with 3,895 other people", 3895, 3895],
  ["en", "Reply (124 replies)", 124, 124],
  ["en-IN", "1.1K crore views", 10_500_000_000, 11_499_999_999],
  ["fr", "1 234 567", 1_234_567, 1_234_567],
  ["fr", "3\u202f170\u202f819\u202f316 vues", 3_170_819_316, 3_170_819_316],
  ["fr", "141.2K", 141_150, 141_249],
  ["fr", "mille vues", 500, 1499],
  ["es", "4,69\u00a0M de suscriptores", 4_685_000, 4_694_999],
  ["es", "127.696 visualizaciones", 127_696, 127_696],
  ["es", "11 mil M de vistas", 10_500_000_000, 11_499_999_999],
  ["es", "1.4 M de vistas", 1_350_000, 1_449_999],
  ["de", "1,2 Mio. Abonnenten", 1_150_000, 1_249_999],
  ["pt-BR", "1,7 mi de visualizações", 1_650_000, 1_749_999],
  ["it", "12 mi piace", 12, 12],
  ["tr", "22 B görüntüleme", 21_500, 22_499],
  ["id", "1,1 M x ditonton", 1_050_000_000, 1_149_999_999],
  ["id", "1.1M", 1_050_000, 1_149_999],
  ["no", "Sett 22k ganger", 21_500, 22_499],
  ["ru", 'Отметки "Нравится": 1 383', 1383, 1383],
  ["ru", "1,3 тыс. likes", 1250, 1349],
  ["sw", "elfu 12", 11_500, 12_499],
  ["my", "ကုဋေ110", 1_095_000_000, 1_104_999_999],
  ["si", "බැලීම් ද2.4", 2350, 2449],
  ["hi", "12.3 लाख सदस्य", 1_225_000, 1_234_999],
  ["ta", "14 லட்சம் பார்வைகள்", 1_350_000, 1_449_999],
  ["bn", "১৪ লা ভিউ", 1_350_000, 1_449_999],
  ["ja", "チャンネル登録者数 123万人", 1_225_000, 1_234_999],
  ["ko", "조회수 2.4천회", 2350, 2449],
  ["zh-TW", "觀看次數：10萬次", 95_000, 104_999],
  ["th", "การดู 2.2 หมื่น ครั้ง", 21_500, 22_499],
  ["fa", "۱٫۲ میلیون", 1_150_000, 1_249_999],
  ["ar", "٢٫٤ ألف مشاهدة", 2350, 2449],
  ["ur", "\u200f5.1 لاکھ ویوز", 505_000, 514_999],
  ["he", "\u200e22K\u200f צפיות", 21_500, 22_499],
  ["th", "๑๒๓", 123, 123],
  ["en", "\u20682.86m subscribers\u2069", 2_855_000, 2_864_999],
];

describe("parseCount with a language", () => {
  it.each(rounded)("%s %s", (language, text, low, high) => {
    expect(short(text, { language })).toEqual([low, high]);
  });
});

const bare: Array<[text: string, low: number | number[], high?: number | null]> = [
  ["1.2M", 1_150_000, 1_249_999],
  ["1,2 B", [1200, 1_200_000_000]],
  ["1,2 M", [1_200_000, 1_200_000_000]],
  ["1.234 M", [1_234_000, 1_234_000_000]],
  ["22 B görüntüleme", 21_500, 22_499],
  ["1,2 Mio. Abonnenten", 1_150_000, 1_249_999],
  ["1.2 Mio.", 1_150_000, 1_249_999],
  ["12,345", 12_345, 12_345],
  ["12,34,567", 1_234_567, 1_234_567],
  ["1’234’567", 1_234_567, 1_234_567],
  ["１２３万", 1_225_000, 1_234_999],
  ["10K+", 10_000, null],
  ["10K+ downloads", 10_000, null],
  ["+1.2M", 1_150_000, null],
  [">500", 500, null],
  ["~1.2K", 1150, 1249],
  ["~1,200", 1150, 1249],
  ["over 10K", 9500, null],
  ["about 5,000", 4500, 5499],
  ["❤️ 1.2K", 1150, 1249],
  ["1.2K👍", 1150, 1249],
  ["5만명", 45_000, 54_999],
  ["10K–50K", 9500, 50_499],
  ["1,001-5,000 employees", 1001, 5000],
  ["No views", 0, 0],
  ["Keine Aufrufe", 0, 0],
  ["1 view", 1, 1],
  ["0", 0, 0],
];

describe("parseCount without a language", () => {
  it.each(bare)("%s", (text, low, high) => {
    expect(short(text)).toEqual(Array.isArray(low) ? low : [low, high]);
  });
});

const wrongly: ReadonlyArray<readonly [string, string, number, number]> = [
  ["en", "127.696 visualizaciones", 127_696, 127_696],
  ["en", "15,3 mil vistas", 15_250, 15_349],
  ["en", "22 B görüntüleme", 21_500, 22_499],
  ["en", "11 M x ditonton", 10_500_000_000, 11_499_999_999],
  ["en", "103 м. рет көрілді", 102_500, 103_499],
  ["en", "2,4 rb", 2350, 2449],
  ["es", "1.2M views", 1_150_000, 1_249_999],
  ["tr", "22B views", 21_500_000_000, 22_499_999_999],
  ["de", "12,345 views", 12_345, 12_345],
];

describe("parseCount with a wrong language", () => {
  it.each(wrongly)("declared %s: %s", (language, text, low, high) => {
    expect(short(text, { language })).toEqual([low, high]);
  });

  it("is ambiguous where the language would write it otherwise", () => {
    expect(short("11 M", { language: "en" })).toEqual([11_000_000, 11_000_000_000]);
    expect(short("22B", { language: "tr" })).toEqual([22_000, 22_000_000_000]);
  });
});

describe("platforms", () => {
  it.each<[string, ParseCountOptions, number, number]>([
    ["1.2M", { platform: "youtube", field: "followers" }, 1_200_000, 1_209_999],
    ["4.69M subscribers", { platform: "youtube", field: "followers", language: "en" }, 4_690_000, 4_699_999],
    ["2B views", { platform: "youtube", field: "views" }, 2_000_000_000, 2_099_999_999],
    ["14m", { platform: "youtube", language: "en-GB" }, 14_000_000, 14_999_999],
    ["22m visualitzacions", { platform: "youtube", language: "ca" }, 22_000, 22_999],
    ["1M", { platform: "tiktok" }, 950_000, 1_049_999],
    ["22B", { platform: "tiktok", language: "tr" }, 21_950_000_000, 22_049_999_999],
    ["69.2K", { platform: "x", language: "en" }, 69_200, 69_299],
    ["6.9万", { platform: "x", language: "zh" }, 69_000, 69_999],
    ["2.1M", { platform: "instagram", language: "en" }, 2_050_000, 2_149_999],
    ["11,7 mil", { platform: "instagram", language: "pt-BR" }, 11_650, 11_749],
    ["5.4M", { platform: "threads" }, 5_400_000, 5_499_999],
    ["1.2M followers", { platform: "twitch", language: "en" }, 1_150_000, 1_299_999],
  ])("%s %o", (text, options, low, high) => {
    expect(short(text, options)).toEqual([low, high]);
  });
});

describe("what is no count", () => {
  it.each([
    "views",
    "2 weeks ago",
    "vor 3 Tagen",
    "3日前",
    "hace 5 min",
    "12:34",
    "1:02:03",
    "5 January",
    "Jan 5",
    "Dec 16, 2025",
    "2024-05-06",
    "5/6/2024",
    "2024年5月",
    "1st",
    "3.",
    "3. Platz",
    "第5",
    "5位",
    "#5",
    "No. 5",
    "50%",
    "$12",
    "12 €",
    "USD 500",
    "12 EUR",
    "5円",
    "@user123",
    "user123",
    "v1.2",
    "1.2.3",
    "1.5",
    "-5",
    "<1K",
    "1080p",
    "5G2",
    "1e5",
    "0x1F",
    "007",
    "10-12",
    "1 / 5",
    "7301234567890123456",
    "1.2Mviews",
    "12 345 67",
    "No thanks",
    "1,2,3",
    "12 min",
    "1 min read",
    "3 mins",
    "5 km",
    "5 GB",
    "720p",
    "5 de mayo",
    "5 мая",
    "am 5. Mai",
    "Day 5",
    "5 million dollars",
    "5 lei",
    "1.2MM",
    "1.2K M",
    "5★",
    "4.8 ⭐",
    "+49 170 1234567",
    "192.168.0.1",
    "1.2M followers, 300 following",
  ])("%s", (text) => {
    expect(short(text)).toBe("unreadable");
    expect(short(text, { language: "en" })).toBe("unreadable");
  });

  it.each(["", " ", "\u200e\u00a0\n"])("blank %o is empty", (text) => {
    expect(short(text)).toBe("empty");
  });

  it("gives back the text as it was", () => {
    expect(parseCount("\u200e12,3\u00a0??")).toEqual({ ok: false, why: "unreadable", text: "\u200e12,3\u00a0??" });
  });
});
