import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { HOST_PATTERNS } from "../../core/platforms/hosts";
import { PLATFORMS } from "../../core/platforms/registry";
import { manifest } from "../../scripts/build/manifest";

const PAGE = readFileSync("PERMISSIONS.md", "utf8");

describe("manifest", () => {
  for (const browser of ["chrome", "firefox"]) {
    it(`asks for nothing in ${browser} that PERMISSIONS.md does not justify`, () => {
      const rows = [...PAGE.matchAll(/^\| `(\w+)` \| (\w+) \|/gm)].filter(
        ([, , where]) => where === "both" || browser === "chrome",
      );
      expect(manifest(browser).permissions).toEqual(rows.map(([, permission]) => permission));
    });

    it(`lets no page of the extension connect anywhere in ${browser}`, () => {
      const policy = manifest(browser).content_security_policy;
      expect(policy).toMatchObject({
        extension_pages: expect.stringMatching(/default-src 'none'.*connect-src 'none'/),
      });
      expect(manifest(browser)).not.toHaveProperty("web_accessible_resources");
    });
  }

  it("suggests at most four keys, since Chromium refuses more", () => {
    const commands = Object.values(manifest("chrome").commands ?? {});
    expect(commands.filter((command) => command.suggested_key).length).toBeLessThanOrEqual(4);
  });

  it("has only https hosts, each spelled out but the subdomains of countries", () => {
    const spelled = HOST_PATTERNS.filter((pattern) => !/^https:\/\/[a-z.]+\/\*$/.test(pattern));
    expect(spelled).toEqual(["https://*.pinterest.com/*", "https://*.linkedin.com/*"]);
  });

  it("has a permission for every host that is read, countries among them", () => {
    const patterns = manifest("chrome").host_permissions ?? [];
    const allowed = (host: string): boolean =>
      patterns.some((pattern) => {
        const wanted = pattern.replace("https://", "").replace("/*", "");
        const base = wanted.replace("*.", "");
        return host === base || (wanted.startsWith("*.") && host.endsWith(`.${base}`));
      });
    expect(PLATFORMS.flatMap(({ hosts }) => hosts).filter((host) => !allowed(host))).toEqual([]);
    expect(["de.linkedin.com", "www.pinterest.de", "br.pinterest.com"].filter((host) => !allowed(host))).toEqual([]);
    expect(["notlinkedin.com", "linkedin.com.evil.example", "www.pinterest.evil.example"].some(allowed)).toBe(false);
  });

  it("collects no data, says Firefox's own field", () => {
    expect(manifest("firefox").browser_specific_settings?.gecko).toMatchObject({
      data_collection_permissions: { required: ["none"] },
    });
  });
});
