import type { Count } from "./count";

/** Tiers by followers; `mid` exists only where the house setting asks for it. */
export type Tier = "emerging" | "nano" | "micro" | "mid" | "macro" | "mega";

/** The tier over the count's interval: two when it straddles a border, lower first. */
export type Tiering =
  | { ok: true; tiers: [Tier] | [Tier, Tier]; followers: Count }
  | { ok: false; why: "followers-unread" | "followers-not-shown" };
