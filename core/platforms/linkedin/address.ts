import { type Address, parseAddress } from "../address";
import type { Target } from "../page";

/** Kinds of member that have a page; a person and a company may bear the same name. */
const SECTIONS: ReadonlySet<string> = new Set(["company", "showcase", "school", "in"]);
const TABS: ReadonlySet<string> = new Set(["about", "posts", "people", "life", "videos", "products", "jobs"]);
const SLUG = /^[\p{L}\p{N}-]{1,100}$/u;

/** Country subdomains that pages of this network live at, besides www. */
const COUNTRIES = (
  "ae ar at au ba bd be bg bo br bw by ca ch ci cl cm cn co cr cu cy cz de dk do dz ec ee eg es et fi fr ge gh gr gt hk " +
  "hn hr hu id ie il in iq ir is it jm jo jp ke kh kr kw kz lb li lk lt lu lv ly ma md me mg mk mm mn mo mt mu mx my mz " +
  "na ng ni nl no np nz om pa pe ph pk pl pr ps pt py qa ro rs rw sa se sg si sk sn sv sy th tn tr tt tw tz ua ug uk uy uz " +
  "ve vn ye za zm zw"
).split(" ");

export const COUNTRY_HOSTS: readonly string[] = COUNTRIES.map((country) => `${country}.linkedin.com`);

/** A member as links name them: the kind and the name in the address. */
export interface Member {
  section: string;
  slug: string;
}

/**
 * Member in a link ("https://pt.linkedin.com/company/mira-bakes?trk=…", "/in/mira/"), or null.
 *
 * @example memberIn("https://ke.linkedin.com/company/mira-bakes") // { section: "company", slug: "mira-bakes" }
 * @example memberIn("/jobs/view/1") // null
 */
export function memberIn(href: string | null): Member | null {
  if (href === null) return null;
  const address = parseAddress(href.startsWith("/") ? `https://www.linkedin.com${href}` : href);
  const [section, slug] = address?.path ?? [];
  if (!address || !(address.host === "linkedin.com" || address.host.endsWith(".linkedin.com"))) return null;
  return section !== undefined && slug !== undefined && SECTIONS.has(section) && SLUG.test(slug)
    ? { section, slug }
    : null;
}

/**
 * Whether two addresses are of one member; a person and a company of one name are two.
 *
 * @example sameMember({ section: "company", slug: "Mira-Bakes" }, { section: "company", slug: "mira-bakes" }) // true
 * @example sameMember({ section: "in", slug: "mira" }, { section: "company", slug: "mira" }) // false
 */
export const sameMember = (a: Member | null, b: Member | null): boolean =>
  a !== null && b !== null && a.section === b.section && a.slug.toLowerCase() === b.slug.toLowerCase();

/** What an address of this network stands for. */
export function target(address: Address): Target | null {
  const [first, second, third, fourth] = address.path;
  if (first === "feed" && second === "update" && fourth === undefined) {
    const id = /^urn:li:(?:activity|share|ugcPost):(\d{10,20})$/.exec(third ?? "")?.[1];
    return id === undefined ? null : { kind: "post", handle: null, postId: id };
  }
  if (first === "posts" && second !== undefined && third === undefined) {
    const match = /^([^_]+)_.*-(?:activity|share|ugcPost)-(\d{10,20})-[\w-]+$/u.exec(second);
    return match?.[1] && match[2] && SLUG.test(match[1]) ? { kind: "post", handle: match[1], postId: match[2] } : null;
  }
  const member = memberIn(`/${address.path.slice(0, 2).join("/")}`);
  if (!member || fourth !== undefined) return null;
  if (third === undefined) return { kind: "profile", handle: member.slug, tab: "" };
  return member.section !== "in" && TABS.has(third) ? { kind: "profile", handle: member.slug, tab: third } : null;
}

/**
 * Time of publication in an activity id: milliseconds since 1970 above 22 low bits.
 *
 * @example timeFromId("7400000000000000000") // 1764297485351
 * @example timeFromId("12") // null
 */
export function timeFromId(id: string): number | null {
  if (!/^\d{19}$/.test(id)) return null;
  return Number(BigInt(id) >> 22n);
}
