import type { Page } from "puppeteer-core";
import type { OutputOf, Reply } from "../../../entrypoints/messages/map";
import { anInsight, aReading } from "../../shortlist/factories";
import { tell } from "./store";

/** Saves an invented creator by message, as the overlay does. */
export function save(page: Page, handle: string): Promise<Reply<OutputOf<"creator.save">>> {
  const reading = aReading({ handle });
  return tell(page, "creator.save", { reading, insight: anInsight(reading) });
}

/** An own size for the nightly run, a smaller one for every run. */
export const sized = <T = number>(long: T, quick: T): T => (process.env.SCOUTLENS_LONG ? long : quick);
