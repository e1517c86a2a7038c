import { describe, expect, it } from "vitest";
import { countedIn } from "../../../core/platforms/wording/words";
import { LABELS } from "./every-language";

describe("countedIn", () => {
  it.each([
    ["12.3K followers", "followers"],
    ["18,2 Tsd. Abonnenten", "followers"],
    ["2,31 M de suscriptores", "followers"],
    ["1,2 M d’abonnés", "followers"],
    ["120 тыс. подписчиков", "followers"],
    ["1.2 लाख सब्सक्राइबर", "followers"],
    ["チャンネル登録者数 1.2万人", "followers"],
    ["구독자 1.2만명", "followers"],
    ["6.9万关注者", "followers"],
    ["1.204 takipçi", "followers"],
    ["1,2 N người đăng ký", "followers"],
    ["المتابعون", "followers"],
    ["301 Following", "following"],
    ["301 seguidos", "following"],
    ["12 obserwowanych", "following"],
    ["643 正在关注", "following"],
    ["145 videos", "videos"],
    ["39 vídeos", "videos"],
    ["214 वीडियो", "videos"],
    ["551 posts", "posts"],
    ["551 Beiträge", "posts"],
    ["1,3 mil curtidas", "likes"],
    ["Gefällt 12 Mal", "likes"],
    ["1,4 M de visualizaciones", "views"],
    ["8 tys. wyświetleń", "views"],
    ["158 watching", "watching"],
    ["1 204 spectateurs", "watching"],
    ["Oczekujący: 9", "watching"],
  ])("%s counts %s", (text, kind) => expect(countedIn(text)).toBe(kind));

  it.each(["", "12.3K", "hello", "followers and following", "3 days ago", `${"word ".repeat(40)}followers`])(
    "%s counts nothing that is known",
    (text) => expect(countedIn(text)).toBeNull(),
  );
});

const KINDS = ["followers", "following", "posts", "likes", "views", "comments"] as const;

describe("the words of every language", () => {
  it("are known in at least forty", () => expect(Object.keys(LABELS).length).toBeGreaterThanOrEqual(40));

  it.each(Object.entries(LABELS))("%s", (_language, labels) => {
    expect(labels.map((label) => countedIn(label))).toEqual(KINDS);
  });
});
