/** What a control below a post does. */
export type Action = "likes" | "comments" | "reposts" | "shares";

/**
 * Labels of the controls below a post, as Meta's networks write them. Never the only key to a count: they
 * tell which control is missing from a row, since a row without "Comment" looks like one without "Repost".
 */
const WORDS: Readonly<Record<Action, string>> = {
  likes:
    "like unlike gefällt_mir gefällt_mir_nicht_mehr j'aime je_n'aime_plus me_gusta ya_no_me_gusta curtir descurtir gosto gostar não_gosto mi_piace " +
    "non_mi_piace_più vind_ik_leuk vind_ik_niet_meer_leuk m'agrada いいね いいね！ いいね!を取り消す 「いいね！」を取り消す 좋아요 좋아요_취소 赞 取消赞 讚 " +
    "收回讚 нравится не_нравится подобається beğen beğenmekten_vazgeç suka batal_suka tidak_suka thích bỏ_thích ถูกใจ เลิกถูกใจ lubię_to lubię_to! " +
    "cofnij_polubienie gilla sluta_gilla synes_godt_om liker tykkää to_se_mi_líbí líbí_se_mi páči_sa_mi tetszik îmi_place μου_αρέσει харесва_ми свиђа_ми_се " +
    "sviđa_mi_se všeč_mi_je أعجبني تسجيل_إعجاب إلغاء_الإعجاب אהבתי पसंद पसंद_करें लाइक_करें पसन्द পছন্দ পছন্দ_করুন விருப்பம் పసందు పోస్ట్‌ను_లైక్_చేయండి پسندیدن پسند_کریں",
  comments:
    "comment comentar commenter kommentieren commenta reageren opmerking_plaatsen reactie comenta コメント コメントする 댓글 댓글_달기 评论 留言 回應 комментировать " +
    "комментарий коментувати yorum_yap yorum komentari komentar bình_luận ความคิดเห็น แสดงความคิดเห็น skomentuj komentarz kommentera kommentér kommenter " +
    "kommentoi komentovat okomentovat okomentovať komentovať hozzászólás comentează comentariu σχόλιο коментирай коментариши komentiraj تعليق הגבה הוספת_תגובה תגובה टिप्पणी " +
    "टिप्पणी_करें कमेंट_करें মন্তব্য কমেন্ট_করুন கருத்து వ్యాఖ్యానించండి نظر تبصرہ",
  reposts:
    "repost republicar republier repostar reposten erneut_posten ripubblica reposta opnieuw_plaatsen 再投稿 リポスト 리포스트 转发 轉發 轉貼 репост зробити_репост yeniden_paylaş " +
    "posting_ulang siarkan_semula đăng_lại รีโพสต์ podaj_dalej reposta_inlägg genopslå del_på_nytt إعادة_نشر रीपोस्ट रीपोस्ट_करें",
  shares:
    "share share_post compartilhar partilhar enviar compartir partager teilen condividi delen シェア シェアする 공유 공유하기 게시물_공유 分享 分享帖子 分享貼文 поделиться поділитися paylaş " +
    "gönder bagikan kongsi chia_sẻ แชร์ udostępnij dela del jaa sdílet zdieľať zdieľajte megosztás trimite distribuie κοινοποίηση сподели подели podijeli deli مشاركة שיתוף שתף शेयर_करें " +
    "साझा_करें শেয়ার_করুন பகிர் షేర్_చేయండి اشتراک‌گذاری شیئر_کریں",
};

let known: Map<string, Action> | null = null;

function actions(): Map<string, Action> {
  known ??= new Map(
    (Object.entries(WORDS) as [Action, string][]).flatMap(([action, words]) =>
      words.split(" ").map((word) => [word.replaceAll("_", " ").normalize("NFC"), action] as const),
    ),
  );
  return known;
}

/**
 * What a control's label says that it does, or null for a label in a language that is not listed.
 *
 * @example actionOf("Kommentieren") // "comments"
 * @example actionOf("Save") // null
 */
export function actionOf(label: string): Action | null {
  const plain = label.normalize("NFC").replace(/[’ʼ]/g, "'").trim().toLowerCase();
  return actions().get(plain) ?? null;
}
