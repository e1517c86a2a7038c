import { expect, test } from "vitest";
import { diskError } from "../../../core/shortlist/store/disk-error";
import { createList } from "../../../core/shortlist/store/lists";
import { aStore, must } from "./set-up";

/** What Chromium 156 and Firefox 153 said of a disk that was really full. */
const FULL = [
  "IO error: .../000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)",
  "QuotaExceededError: storage.local API call exceeded its quota limitations.",
];

test.each(FULL)("%s is called a lack of room", (text) => {
  expect(diskError(new Error(text))).toBe("quota");
});

test.each(FULL)(
  "a disk so full that nothing can be taken away either changes nothing and says so: %s",
  async (text) => {
    const { area, deps } = await aStore();
    const before = new Map(area.data);
    const { set, remove } = area;
    area.set = area.remove = async () => {
      throw new Error(text);
    };
    const start = { name: "Autumn", brief: {}, currency: "USD", budget: null };
    expect(await createList(deps, start)).toEqual({ ok: false, error: "quota" });
    expect(area.data).toEqual(before);
    Object.assign(area, { set, remove });
    must(await createList(deps, start));
  },
);
