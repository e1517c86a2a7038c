import { describe, expect, it } from "vitest";
import { badgeText } from "../../entrypoints/background/badge-text";
import { badgeOf } from "../../entrypoints/overlay.content/badge-of";
import { VIEWS } from "../../scripts/gallery/states";

function textOf(name: string): string {
  const view = VIEWS[name];
  if (!view) throw new Error(`no state ${name}`);
  return badgeText(badgeOf(view.insight, view.known));
}

describe("the toolbar's badge", () => {
  it.each([
    ["typical", "µ"],
    ["known-rejected", "µ!"],
    ["do-not-work-with", "µ!"],
    ["unread", ""],
    ["emerging", "E"],
    ["huge-numbers", "G"],
    ["likes-added", "µ•"],
  ])("says of %s %j", (name, text) => {
    expect(textOf(name)).toBe(text);
  });

  it("has the dot for the combined reading alone, never for one signal", () => {
    const { insight, known } = VIEWS["likes-added"] ?? {};
    if (!insight || known === undefined) throw new Error("no such state");
    expect(insight.signals.some((signal) => signal.status === "notable")).toBe(true);
    const calm = { ...insight, combined: insight.combined && { ...insight.combined, level: "one-thing" as const } };
    expect(badgeOf(calm, known).dot).toBe(false);
  });
});
