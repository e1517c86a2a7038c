import { describe, expect, it } from "vitest";
import { rowOf } from "../../../core/shortlist/row";
import { dueOn, followUpsOf } from "../../../core/shortlist/table/follow-ups";
import { countLists } from "../../../core/shortlist/table/list-counts";
import { aCreator, aMembership, DAY, NOW } from "../factories";

const row = (handle: string, lists: Parameters<typeof aCreator>[0] = {}) =>
  rowOf(aCreator({ id: `x:${handle}`, handle, ...lists }));
const rows = [
  row("ada", { memberships: { l1: aMembership({ status: "booked", followUpAt: NOW + DAY }), l2: aMembership() } }),
  row("bruno", { memberships: { l1: aMembership({ followUpAt: NOW - DAY }) } }),
  row("carla", { memberships: { l1: aMembership({ followUpAt: NOW }) }, removedAt: NOW }),
  row("dora"),
];

describe("counting lists", () => {
  it("counts each list by status, the trash apart", () => {
    expect(countLists(rows)).toEqual({
      l1: { creators: 2, statuses: { booked: 1, shortlisted: 1 }, inTrash: 1 },
      l2: { creators: 1, statuses: { shortlisted: 1 }, inTrash: 0 },
    });
  });
});

describe("follow-ups", () => {
  it("come earliest first, of one list or of all, never from the trash", () => {
    expect(followUpsOf(rows, null).map((one) => one.row.handle)).toEqual(["bruno", "ada"]);
    expect(followUpsOf(rows, "l2")).toEqual([]);
  });
  it("are due by the scout's day: its first moment is today, its end is not", () => {
    const today = { from: NOW, to: NOW + DAY };
    expect([NOW - 1, NOW, NOW + DAY - 1, NOW + DAY].map((at) => dueOn(at, today))).toEqual([
      "overdue",
      "today",
      "today",
      "later",
    ]);
  });
});
