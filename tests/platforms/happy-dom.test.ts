import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import type { DomScope } from "../../core/platforms/dom";
import { summarise } from "../../scripts/inspect/summary";
import { expectedOf, fixtures, readFixture } from "../support/fixtures";

/** Rules must not lean on one DOM: the fixtures read the same in a second one, which parses by itself. */
describe.each(fixtures().map((fixture) => [`${fixture.platform}/${fixture.name}`, fixture] as const))(
  "%s",
  (_name, fixture) => {
    it("reads in happy-dom to what is written beside it, and leaves the page as it is", () => {
      const window = new Window({ url: fixture.url });
      window.document.write(fixture.html);
      const before = window.document.documentElement.outerHTML;
      // happy-dom's document has all that rules read through; its types are its own.
      const reading = readFixture(fixture, { root: window.document as unknown as DomScope });
      if (reading) expect(summarise(reading)).toEqual(expectedOf(fixture));
      expect(window.document.documentElement.outerHTML).toBe(before);
      window.close();
    });
  },
);
