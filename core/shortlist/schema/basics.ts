import * as z from "zod/mini";
import type { Count } from "../../types/count";
import type { Tier } from "../../types/insight";
import { PLATFORM_IDS, type PlatformId, type PostKind } from "../../types/reading";

// Without this zod tries `new Function` once, which the extension's content security policy reports.
z.config({ jitless: true });

/** A finite number; money, rates and times are all of these. */
export const number = z.number();
/** Milliseconds since 1970, as far as a calendar goes: beyond it no date can be written and a page would break. */
export const time = z.number().check(z.gte(-8.64e15), z.lte(8.64e15));
export const share = z.number().check(z.gte(0), z.lte(1));
export const whole = z.int().check(z.gte(0));
/** Text as the scout or the page gave it; longer than any field ever is means something went wrong. */
export const text = z.string().check(z.maxLength(20_000));
export const name = z.string().check(z.minLength(1), z.maxLength(400));
export const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
export const texts = z.array(text).check(z.maxLength(2_000));

export const platform: z.ZodMiniType<PlatformId> = z.enum(PLATFORM_IDS);
export const kind: z.ZodMiniType<PostKind> = z.enum(["photo", "reel", "short", "video", "live", "text"]);
export const tier: z.ZodMiniType<Tier> = z.enum(["emerging", "nano", "micro", "mid", "macro", "mega"]);
export const count: z.ZodMiniType<Count> = z.object({ value: number, low: number, high: z.nullable(number), text });
