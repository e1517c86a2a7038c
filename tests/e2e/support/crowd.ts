import type { Page } from "puppeteer-core";
import type { Creator } from "../../../core/shortlist/types";
import { anInsight, aQuote, aReading } from "../../shortlist/factories";
import { LIST } from "./shortlist-creators";
import { inPage } from "./store";

/** Creators that every tab edits. */
export const SHARED = ["shared0", "shared1", "shared2", "shared3"];

type Kind = "save" | "again" | "tag" | "note" | "quote";

/** One change of one tab, which leaves a mark of its own. */
export interface Change {
  kind: Kind;
  id: string;
  mark: string;
  envelope: { message: string; input: object };
}

/** How one change was answered: "ok" or the error key. */
export interface Answer {
  mark: string;
  said: string;
}

/** The same numbers at every run: a small linear generator. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function envelope(kind: Kind, id: string, mark: string): Change["envelope"] {
  switch (kind) {
    case "save":
    case "again": {
      const reading = aReading({ handle: id.slice("tiktok:".length) });
      return { message: "creator.save", input: { reading, insight: anInsight(reading) } };
    }
    case "tag":
      return { message: "creator.update", input: { ids: [id], change: { addTags: [mark] } } };
    case "note":
      return { message: "note.set", input: { id, listId: LIST.id, note: mark, base: "" } };
    case "quote":
      return { message: "quote.set", input: { id, listId: LIST.id, quote: aQuote({ id: mark }) } };
  }
}

const KINDS: readonly Kind[] = ["save", "save", "save", "again", "tag", "tag", "tag", "note", "note", "quote", "quote"];

/** What a tab does: saves creators of its own and the shared ones, edits the shared ones. */
export function changesOf(tab: number, count: number, random: () => number): Change[] {
  // A random number is below 1, so there is one at its place.
  const one = <T>(of: readonly T[]) => of[Math.floor(random() * of.length)] as T;
  return Array.from({ length: count }, (_, at): Change => {
    const mark = `t${String(tab).padStart(2, "0")}x${String(at).padStart(4, "0")}`;
    const kind = one(KINDS);
    const id = `tiktok:${kind === "save" ? mark : one(SHARED)}`;
    return { kind, id, mark, envelope: envelope(kind, id, mark) };
  });
}

/** Whether a change is in its creator, as a model of the shortlist wants it. */
export function isHeld({ kind, mark }: Change, creator: Creator | undefined): boolean {
  const place = creator?.memberships[LIST.id];
  if (creator === undefined || place === undefined) return false;
  if (kind === "tag") return creator.tags.includes(mark);
  if (kind === "note") return place.note.split("\n\n").includes(mark);
  if (kind === "quote") return place.quotes.some(({ id }) => id === mark);
  return true;
}

/** Sends a tab's changes one after the other, each as soon as the one before is answered. */
export async function sendAll(page: Page, changes: Change[]): Promise<Answer[]> {
  const todo = JSON.stringify(changes.map(({ mark, envelope }) => ({ mark, envelope })));
  // The expression makes answers of this form.
  return (await inPage(
    page,
    `(async () => {
      const answers = [];
      for (const { mark, envelope } of ${todo}) {
        const reply = await api.runtime.sendMessage(envelope).catch((error) => ({ error: String(error) }));
        answers.push({ mark, said: reply?.ok ? "ok" : String(reply?.error) });
      }
      return answers;
    })()`,
  )) as Answer[];
}
