import type { OverlayActions } from "../../components/overlay/overlay-actions";
import { waysToReach } from "../../components/view/contact";
import type { OverlayPlace, RejectReason } from "../../core/shortlist/types";
import type { Reply } from "../messages/map";
import { send } from "../messages/send";
import type { Lists } from "./lists/lists";
import { hidePage, type Model, storePlace } from "./model";
import type { Reader } from "./reader";
import { isOpen, markOf, troubleOver } from "./trouble";

interface Wiring {
  /** Lights up posts on the page; none put the light out. */
  look(postIds: readonly string[]): void;
  model: Model;
  reader: Reader;
  lists: Lists;
  /** Asks the background again and shows the answer; true when there was one for the creator on the page. */
  renew(): Promise<boolean>;
  readGrid(): void;
  startDrag(event: PointerEvent): void;
}

function contactOf(reader: Reader): string | null {
  const contact = reader.stand()?.now.reading.fields.contact;
  return contact?.ok ? (waysToReach(contact.value)[0] ?? null) : null;
}

/** What the buttons of the overlay do. */
export function makeActions({ model, reader, lists, renew, ...given }: Wiring) {
  const setPlace = (change: Partial<OverlayPlace>) => {
    model.place.value = { ...model.place.value, ...change };
    storePlace(model);
  };

  const mark = () => {
    const now = reader.stand()?.now;
    return markOf(now?.known ?? null, now?.activeList?.id ?? null);
  };
  /** What was known when the scout decided. */
  let before = "";

  /** Takes a trouble's words away as soon as the truth stands in the line. */
  async function recheck(told: boolean): Promise<void> {
    const answered = await renew();
    const { value: deed } = model.deed;
    if (answered && deed.state === "trouble" && troubleOver(deed.trouble, before, mark(), told))
      model.deed.value = { state: "idle" };
  }

  /** Does one deed at a time; an answer for a creator that is no longer on the page is not shown. */
  async function decide(
    done: "saved" | "rejected",
    ask: (stand: NonNullable<ReturnType<Reader["stand"]>>) => Promise<Reply<{ undo: string }>>,
  ): Promise<void> {
    const stand = reader.stand();
    if (!stand || model.deed.value.state === "busy") return;
    const { handle } = stand.now.reading;
    before = mark();
    model.deed.value = { state: "busy" };
    model.rejecting.value = false;
    const reply = await ask(stand);
    if (reader.stand()?.now.reading.handle !== handle) return;
    if (!reply.ok) {
      model.deed.value = { state: "trouble", trouble: reply.error };
      model.orphaned.value = reply.error === "refresh-page";
      // The change may have arrived while its answer was on the way.
      if (isOpen(reply.error)) await recheck(false);
      return;
    }
    model.deed.value = { state: done, undo: reply.value.undo };
    await renew();
  }

  return {
    save: () => void decide("saved", ({ now, insight }) => send("creator.save", { reading: now.reading, insight })),
    reject: (reason: RejectReason) =>
      void decide("rejected", ({ now, insight }) => send("creator.reject", { reading: now.reading, insight, reason })),
    undo: async () => {
      const deed = model.deed.value;
      if (deed.state !== "saved" && deed.state !== "rejected") return;
      const reply = await send("undo.apply", { id: deed.undo });
      model.deed.value = reply.ok ? { state: "idle" } : { state: "trouble", trouble: reply.error };
      await renew();
    },
    copyContact: async () => {
      const contact = contactOf(reader);
      if (contact === null) return;
      // Writing needs the scout's gesture, which the click is; a page may still forbid it.
      model.copied.value = await navigator.clipboard.writeText(contact).then(
        () => true,
        () => false,
      );
    },
    setCollapsed: (collapsed) => {
      // Where the page has no gap for the line the scout opens it for this page, and only this page folds it again.
      if (model.noRoom.value) model.opened.value = !collapsed;
      if (!model.noRoom.value || !collapsed) setPlace({ collapsed });
    },
    setCardOpen: (open) => {
      model.cardOpen.value = open;
      model.rejecting.value = false;
    },
    setRejecting: (rejecting) => {
      model.rejecting.value = rejecting;
      if (rejecting) model.cardOpen.value = false;
    },
    resetPlace: () => setPlace({ position: null }),
    turnOff: () => {
      model.cardOpen.value = false;
      model.peek.value = false;
      setPlace({ off: true });
    },
    hideHere: () => {
      model.cardOpen.value = false;
      model.peek.value = false;
      hidePage(model, true);
    },
    showLine: () => {
      hidePage(model, false);
      if (model.place.value.off) setPlace({ off: false });
    },
    addList: async () => {
      await lists.add();
      const { value: list } = lists.view;
      const { value: content } = model.content;
      if (list && content?.state === "list") model.content.value = { state: "list", list };
      if (list && content?.state === "ready") model.content.value = { ...content, list };
    },
    ...given,
    /** Something was changed, here or elsewhere. */
    told: () => recheck(true),
  } satisfies OverlayActions & Record<string, unknown>;
}
