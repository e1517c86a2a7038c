/**
 * Words beside numbers where nothing else tells them apart: page descriptions and titles. They are
 * never the only key to a number that has a link, a role or data of its own.
 */
const WORDS = {
  followers:
    /follow|seguidor|abonn|obserwuj|sledu|подписчик|підписник|takipçi|pengikut|người theo dõi|フォロワー|팔로워|粉丝|粉絲|追蹤|关注者|متابع|עוקב|ακόλουθ|volger|följare|følger|seuraa|követő|urmăritor|ผู้ติดตาม|फ़ॉलोअर|फॉलोअर|अनुसरण|فالوور|دنبال|follower/iu,
  likes:
    /\blikes?\b|like this|me gusta|gusta|curtid|gostam|gosto|mentions? j.aime|j.aime|„gefällt mir|gefällt|mi piace|vind.? ik leuk|lubi|polubie|нравится|подобається|beğen|menyukai|suka|lượt thích|いいね|좋아요|点赞|讚|赞|إعجاب|أعجب|לייק|μου αρέσει|gillar|synes godt om|liker|tykkää|kedvel|aprecier|ถูกใจ|पसंद|لائک|líbí/iu,
  reactions:
    /reaction|reaccion|réaction|reação|reações|reaktion|reazion|reactie|reakcj|reakc|реакц|tepki|ifade|tanggapan|reaksi|cảm xúc|リアクション|공감|个心情|個心情|تفاعل|ردعمل|ردِعمل|प्रतिक्रिया|תגובות רגש|αντιδράσ/iu,
  comments:
    /comment|comentari|comentári|commentaire|kommentar|commenti|commento|opmerking|reactie op|komentar|komentarz|комментар|коментар|yorum|bình luận|コメント|댓글|评论|則留言|留言|تعليق|تبصر|टिप्पणि|कमेंट|σχόλι|kommentti/iu,
  shares:
    /\bshares?\b|compartid|compartilh|partage|geteilt|mal geteilt|condivision|gedeeld|udostępnie|поделились|репост|поширен|paylaşım|dibagikan|membagikan|lượt chia sẻ|シェア|공유|分享|مشاركة|شیئر|शेयर|κοινοποιήσ|delningar|delinger/iu,
  views:
    /\bviews?\b|\bplays?\b|visualiza|reproduccion|vistas|\bvues?\b|aufrufe|wiedergaben|visualizzazion|weergave|wyświetle|просмотр|перегляд|görüntüleme|izlenme|tayangan|ditonton|lượt xem|回視聴|再生|조회|次播放|次观看|次觀看|مشاهدة|مشاهدات|ویوز|व्यू|προβολ|visningar|visninger|katselu/iu,
} as const;

export type Word = keyof typeof WORDS;

/**
 * Which of the words stands beside a number; null when none does, or when several do.
 *
 * @example wordOf("26 veces compartido", ["views", "comments", "shares"]) // "shares"
 * @example wordOf("12 talking about this", ["likes", "followers"]) // null
 */
export function wordOf(text: string, among: readonly Word[]): Word | null {
  const found = among.filter((word) => WORDS[word].test(text));
  return found.length === 1 ? (found[0] ?? null) : null;
}
