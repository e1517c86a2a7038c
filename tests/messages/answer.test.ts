import { describe, expect, it } from "vitest";
import { failureOf, replyOf } from "../../entrypoints/messages/answer";

describe("what an error of sending stands for", () => {
  it.each([
    ["Error: Extension context invalidated.", "refresh-page"],
    ["Error: A listener indicated an asynchronous response, but the message channel closed", "interrupted"],
    // Firefox, now and then, of a background that was ended over the question.
    ["Error: Could not establish connection. Receiving end does not exist.", "interrupted"],
    ["Error: out of ideas", "unexpected"],
  ])("%s: %s", (text, error) => {
    expect(failureOf(new Error(text), "creator.save")).toEqual({ ok: false, error });
  });

  it("tells a page whose reports nobody hears to refresh", () => {
    const nobody = new Error("Could not establish connection. Receiving end does not exist.");
    expect(failureOf(nobody, "reading.report")).toEqual({ ok: false, error: "refresh-page" });
  });

  it("takes no answer at all for an interruption", () => {
    expect(replyOf(undefined)).toEqual({ ok: false, error: "interrupted" });
    expect(replyOf("odd")).toEqual({ ok: false, error: "refresh-page" });
  });
});
