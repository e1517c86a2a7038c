/** What a word beside a number says that it counts. */
export type WordKind = "followers" | "following" | "posts" | "videos" | "likes" | "views" | "comments" | "watching";

/**
 * Beginnings of the words that networks write beside counts, over 60 languages together. An underscore
 * stands for a space. A word that means two things in two languages stands under both and then counts
 * as neither. Longer beginnings win over shorter ones that they contain.
 */
const WORDS: Readonly<Record<WordKind, string>> = {
  followers: `
    people_follow follow_this follows_this personnes_suivent personas_siguen personen_haben_das_abonniert pessoas_seguem
    persone_seguono seguono_questa osób_obserwuje osoby_obserwują человек_подписаны kişi_takip_ediyor orang_mengikuti personer_följer
    follower subscriber subs fan fans seguidor suscriptor seguidors subscriptor inscrit subscrit abonné abonnent abonnenten
    iscritt volger abonnee obserwujących obserwujący subskryb sledující sledujících odběratel sledovateľ odoberateľ
    követő feliratkozó urmăritor abonaț abonați takipçi abone người_theo_dõi người_đăng_ký đăng_ký pengikut pelanggan
    följare prenumerant følgere følger_dig abonnenter seuraaj tilaaj jälgija tellija sekotāj abonent sekėj prenumerator
    pratitelj pratilac pratilaca pretplatnik sledilc naročnik ndjekës abonues subscritor jarraitzaile harpidedun
    fylgjend áskrif volgeling intekenaar izləyici obunachi wafuasi wanaofuatilia tagasunod tagasubaybay abalandeli
    ababhalisile sekvantoj abonantoj leantóir dilynwr tanysgrif
    подписчик підписник читач падпісчык последовател абонат абонент следбеник претплатник пратила жазылушы жазылуучу
    дагагч захиалагч обуначи ακόλουθ συνδρομητ հետևորդ բաժանորդ გამომწერ
    متابعون متابعين متابعًا متابعا متابع مشتركون مشترك مشتركين دنبال‌کننده دنبال_کننده مشترکان فالوورز سبسکرائبر עוקבים מנויים
    फ़ॉलोअर फॉलोअर सब्सक्राइबर सदस्य অনুসরণকারী সাবস্ক্রাইবার ফলোয়ার பின்தொடர்பவர் சந்தாதாரர் ఫాలోవర్ సబ్‌స్క్రైబర్ ಹಿಂಬಾಲಕರು
    ಚಂದಾದಾರ ഫോളോവർ സബ്‌സ്‌ക്രൈബ ફૉલોઅર સબ્સ્ક્રાઇબર ਫਾਲੋਅਰ ਸਬਸਕ੍ਰਾਈਬਰ ผู้ติดตาม ຜູ້ຕິດຕາມ អ្នកតាមដាន စာရင်းသွင်းသူ
    フォロワー チャンネル登録者 登録者 팔로워 구독자 粉丝 粉絲 关注者 關注者 追蹤者 跟隨者 位订阅者 订阅者 訂閱者 位訂閱者 位追蹤者`,
  following: `
    following seguidos seguindo siguiendo seguiti seguits seguint suivi suivis abonnements gefolgt folgt volgend obserwowani
    obserwowanych obserwuje sleduje sledovaní követés követett urmărește urmăriri takip takip_edilen takip_ediliyor
    đang_theo_dõi mengikuti diikuti följer følger seurataan seuraa jälgib seko prati sledi ndjekur
    подписки подписок подписка підписки читає следва следвани следени ακολουθεί ακολουθούνται
    يتابع أتابعه متابَعون متابَع دنبال‌شونده در_حال_دنبال फ़ॉलो_कर अनुसरण กำลังติดตาม
    フォロー中 フォロー 팔로잉 팔로우 正在关注 正在關注 关注 關注 追蹤中 跟隨中
    a_seguir sledovaných spremljanih spremljani пратим последвани последван підписок izlənilən jälgitav jälgitavat sekama sekami במעקב פולואינג فالو_کر অনুসরণ_করছেন பின்தொடர்கிறது பின்தொடர்கிற అనుసరిస్తున్న sinusundan unaofuata`,
  posts: `
    post posts publicacion publicación publicaciones publicaç publicaçõ publicações publicacions publication
    publications beitrag beiträge bericht berichten posty postów příspěv príspev bejegyzés postăr gönderi
    bài_viết kiriman postingan siaran inlägg opslag innlegg julkais postitus ierakst įraš objav objave objava
    bidalketa færslur plasings paylaşım film tweets публикац посты постов дописи дописів публикации δημοσιεύσ
    منشور منشورات المنشورات پست پست‌ها مشاركة ויدئو פוסטים पोस्ट পোস্ট இடுகை పోస్ట్ โพสต์ 投稿 ポスト 게시물 帖子
    篇帖子 貼文 則貼文 作品
    објав پوسٹ machapisho chapisho`,
  videos: `
    video videos vídeo vídeos vidéo vidéos filmy filmów videí videó videoclip videoclipuri video's videoer
    videor videot videod видео відео відеозапис βίντεο فيديو مقطع ویدیو סרטונים वीडियो ভিডিও வீடியோ วิดีโอ 動画
    本の動画 동영상 视频 影片`,
  likes: `
    like likes liked me_gusta j'aime mentions_j'aime curtida curtidas gosto gostos gefällt gefällt_mir mi_piace vind-ik-leuk
    polubie polubień líbí páči kedvelés aprecier beğen beğeni lượt_thích thích suka gilla gillar synes_godt liker tykkäy meeldi
    patīk patinka sviđa všeč pëlqim m'agrada gústame atsegin líkar gusto
    нравится отметк отметок лайк вподоба вподобань харесван харесва свиђа лајк μου_αρέσει
    إعجاب إعجابات تسجيلات_الإعجاب پسند לייקים लाइक पसंद লাইক ถูกใจ ถูกใจกด いいね 좋아요 赞 個讚 讚 次赞 点赞 获赞
    lajk bəyən свиђања விருப்ப లైక్ لائکس لائک kupendwa`,
  views: `
    view views visualizacion visualización visualizaciones vista vistas reproduccion reproducción visualizaç visualizaçõ
    vue vues visionnement aufruf aufrufe visualizzazion weergav wyświetle obejrze zhlédnut zhliadnut megtekintés vizionăr
    vizualizăr görüntülenme görüntüleme izlenme lượt_xem ditonton x_ditonton penayangan tayangan tontonan visning visningar
    visninger katselu näyttö vaatamis skatīj peržiūr pregled prikaza ogled shikim visualitzacion reproducion ikustaldi áhorf
    kyke baxış tomosha kutazamwa panonood spektoj
    просмотр перегляд прагляд показван гледан прегледи көрілді үзэлт προβολές προβολή
    مشاهدة مشاهدات بازدید צפיות बार_देखा व्यू ভিউ பார்வை వీక్షణ การดู ดู回 回視聴 視聴回数 조회수 次观看 观看 觀看次數 次觀看 观看次数
    преглед ویوز imetazamwa`,
  comments: `
    comment comments comentario comentarios comentário commentaire kommentar kommentare commento commenti reactie komentarz
    komentář komentár hozzászólás megjegyzés comentari comentarii yorum bình_luận komentar komentari kommentar kommenttia
    komment komentār koment iruzkin ummæl şərh maoni replies reply respuesta resposta réponse antwort antworten
    коммент комментари коментар коментарі отговор απαντήσεις σχόλια
    تعليق تعليقات نظر תגובות टिप्पणी মন্তব্য கருத்து ความคิดเห็น コメント 返信 댓글 评论 則留言 留言 条评论 回复
    تبصر टिप्पणिया వ్యాఖ్య ulasan`,
  watching: `
    watching waiting viendo espectador espectadores assistindo spectateur zuschauer schauen_zu wartet spettator kijker
    oglądając oczekuj sledují čeká nézi izliyor bekliyor đang_xem menonton tittar ser_nå ser_nu katsoo
    смотрят зрител ожида дивляться чекають يشاهد ينتظر देख_रहे กำลังดู 人が視聴中 視聴中 待機中 시청_중 대기_중 人正在观看 正在观看 正在觀看 等待`,
};

/** Scripts that write no spaces: there a word may start anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A word starts behind anything but a letter, and behind the Arabic article. */
const WORD_START = /(?:^|[^\p{L}\p{M}])(?:ال)?$/u;

interface Stem {
  text: string;
  kind: WordKind;
}

let byStart: Map<string, Stem[]> | null = null;

function stems(): Map<string, Stem[]> {
  if (byStart) return byStart;
  byStart = new Map();
  for (const [kind, words] of Object.entries(WORDS)) {
    for (const word of words.trim().split(/\s+/)) {
      const text = word.replaceAll("_", " ").normalize("NFC");
      const start = text.slice(0, 1);
      // Object.entries loses the key type; the keys are exactly the kinds.
      byStart.set(start, [...(byStart.get(start) ?? []), { text, kind: kind as WordKind }]);
    }
  }
  return byStart;
}

const LONGEST = 80;

/**
 * What the words of a short text count, whatever the language; null when no word is known, when two
 * different things are named, or when the text is longer than a label.
 *
 * @example countedIn("18,2 Tsd. Abonnenten") // "followers"
 * @example countedIn("followers and following") // null
 */
export function countedIn(text: string): WordKind | null {
  const lower = text
    .normalize("NFC")
    .replace(/[\u200e\u200f\u2066-\u2069]/g, "")
    .replace(/[’ʼ]/g, "'")
    .toLowerCase();
  if (lower.length > LONGEST) return null;
  const found = new Set<WordKind>();
  let at = 0;
  while (at < lower.length) {
    const char = lower.charAt(at);
    const starts = UNSPACED.test(char) || WORD_START.test(lower.slice(Math.max(0, at - 3), at));
    const matches = starts ? (stems().get(char) ?? []).filter((stem) => lower.startsWith(stem.text, at)) : [];
    if (matches.length === 0) {
      at += 1;
      continue;
    }
    const length = Math.max(...matches.map((stem) => stem.text.length));
    const longest = new Set(matches.filter((stem) => stem.text.length === length).map(({ kind }) => kind));
    if (longest.size > 1) return null;
    for (const kind of longest) found.add(kind);
    at += length;
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
