import { describe, expect, it } from "vitest";
import { hashOf, partOf, readRoute, type ViewName } from "../../../components/shortlist/route";

describe("the address of a part of the page", () => {
  it.each<[ViewName, string[]]>([
    ["lists", []],
    ["creator", ["tiktok:ada.bakes"]],
    ["list", ["a/b #1 %"]],
    ["compare", ["x:a", "youtube:@ü b", "tiktok:c"]],
  ])("comes back as it was written: %s", (view, ids) => {
    expect(readRoute(hashOf(view, ...ids))).toEqual({ view, ids });
  });
  it("shows the creators where it is not known, and all of a thing where none is named", () => {
    expect(readRoute("")).toEqual({ view: "creators", ids: [] });
    expect(readRoute("#constructor")).toEqual({ view: "creators", ids: [] });
    expect(readRoute("#list/")).toEqual({ view: "lists", ids: [] });
    expect(readRoute("#creator/%E0%A4%A")).toEqual({ view: "creator", ids: ["%E0%A4%A"] });
    expect(readRoute("#compare/a/a/b").ids).toEqual(["a", "b"]);
  });
  it("belongs to a part of the navigation", () => {
    expect([partOf("compare"), partOf("list"), partOf("trash")]).toEqual(["creators", "lists", "trash"]);
  });
});
