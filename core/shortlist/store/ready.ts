import type { Result } from "../types";
import type { StorageArea } from "./area";
import { recover } from "./journal";
import { KEY } from "./keys";
import { quarantined, quarantineKey } from "./quarantine";

/** What nearly every change reads: asked for together with the journal. */
const HEAD = [KEY.index, KEY.undo];

/**
 * Finishes what was cut short, the lock being held. Gives the raw values that nearly every change reads.
 *
 * @example await ready(area, Date.now()) // { ok: true, value: { index: …, undo: … } }
 * @example await ready(areaWithNewerJournal, Date.now()) // { ok: false, error: "newer-version" }
 */
export async function ready(area: StorageArea, now: number): Promise<Result<Record<string, unknown>>> {
  const read = async () => {
    const found = await area.get([KEY.journal, ...HEAD]);
    return { journal: found[KEY.journal], head: Object.fromEntries(HEAD.map((key) => [key, found[key]])) };
  };
  const { journal, head } = await read();
  if (journal === undefined) return { ok: true, value: head };
  const recovered = await recover(area);
  if (!recovered.ok) return recovered;
  if (recovered.journal === "damaged") {
    await area.set({ [quarantineKey(KEY.journal, now)]: quarantined(KEY.journal, now, "journal", journal) });
    await area.remove([KEY.journal, KEY.index]);
  }
  return { ok: true, value: (await read()).head };
}
