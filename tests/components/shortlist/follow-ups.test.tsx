// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from "vitest";
import { dayOf, dayText } from "../../../components/format/day-field";
import type { FollowUpActions } from "../../../components/shortlist/followups/follow-up-line";
import { FollowUpsView } from "../../../components/shortlist/followups/follow-ups-view";
import { rowOf } from "../../../core/shortlist/row";
import { followUpsOf } from "../../../core/shortlist/table/follow-ups";
import { aCreator, aMembership, DAY, NOW } from "../../shortlist/factories";
import { installEnglish } from "../../support/words";
import { draw } from "../render";

beforeAll(installEnglish);

const row = (handle: string, followUpAt: number) =>
  rowOf(
    aCreator({ id: `x:${handle}`, handle, memberships: { l1: aMembership({ followUpAt, note: `note ${handle}` }) } }),
  );
const today = { from: NOW, to: NOW + DAY };

function view(handles: [string, number][]) {
  const actions: FollowUpActions = { done: vi.fn(), snooze: vi.fn(), moveTo: vi.fn() };
  const followUps = followUpsOf(
    handles.map(([handle, at]) => row(handle, at)),
    null,
  );
  return {
    actions,
    followUps,
    root: draw(<FollowUpsView followUps={followUps} lists={[]} today={today} actions={actions} />),
  };
}

describe("the follow-ups", () => {
  it("stand in order of time, the overdue marked in words", () => {
    const { root } = view([
      ["later", NOW + 9 * DAY],
      ["late", NOW - DAY],
      ["now", NOW + 5],
    ]);
    const lines = [...root.querySelectorAll("[data-follow-up]")];
    expect(lines.map((line) => line.getAttribute("data-follow-up"))).toEqual(["x:late", "x:now", "x:later"]);
    expect(lines.map((line) => line.querySelector("time")?.nextElementSibling?.textContent ?? "")).toEqual([
      " overdue",
      " today",
      "",
    ]);
    expect(lines[0]?.textContent).toContain("note late");
  });

  it("are done, put off, or moved to a day", () => {
    const { root, actions, followUps } = view([["late", NOW - DAY]]);
    root.querySelector<HTMLElement>('[data-action="done"]')?.click();
    expect(actions.done).toHaveBeenCalledWith(followUps[0]);
    const snooze = root.querySelector<HTMLSelectElement>('[data-action="snooze"]');
    const day = root.querySelector<HTMLInputElement>('input[type="date"]');
    if (!snooze || !day) throw new Error("no fields");
    snooze.value = "7";
    snooze.dispatchEvent(new Event("change", { bubbles: true }));
    expect(actions.snooze).toHaveBeenCalledWith(followUps[0], 7);
    day.value = "2026-03-02";
    day.dispatchEvent(new Event("change", { bubbles: true }));
    expect(actions.moveTo).toHaveBeenCalledWith(followUps[0], new Date(2026, 2, 2).getTime());
  });

  it("are drawn in parts when there are many, with the whole number said", () => {
    const { root } = view(Array.from({ length: 250 }, (_, at): [string, number] => [`c${at}`, NOW - DAY - at]));
    expect(root.querySelectorAll("[data-follow-up]")).toHaveLength(100);
    expect(root.querySelector("h3")?.textContent).toBe("Overdue 250");
  });
});

describe("a day in a date field", () => {
  it("is a day of this computer's calendar, and none where there is none", () => {
    expect(dayText(dayOf("2026-01-09") ?? 0)).toBe("2026-01-09");
    expect(["", "2026-02-31", "tomorrow"].map(dayOf)).toEqual([null, null, null]);
  });
});
