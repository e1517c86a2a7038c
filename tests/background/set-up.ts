import { accumulate } from "../../core/platforms/accumulate";
import { type Background, createBackground } from "../../entrypoints/background/create";
import { dispatcher, type Sender } from "../../entrypoints/messages/handle";
import type { ChangeEvent, InputOf, MessageName, OutputOf, Reply } from "../../entrypoints/messages/map";
import { type FakeArea, fakeArea, oneAtATime, storeOver } from "../shortlist/store/fake-area";

export const EXTENSION = "scoutlens";
const ORIGIN = `chrome-extension://${EXTENSION}/`;

/** An extension page, a content script, a content script in a private tab, another extension. */
export const SENDERS = {
  page: { id: EXTENSION, url: `${ORIGIN}shortlist.html` },
  tab: { id: EXTENSION, url: "https://www.tiktok.com/@mara.makes", tab: { id: 1, incognito: false } },
  private: { id: EXTENSION, url: "https://www.tiktok.com/@mara.makes", tab: { id: 2, incognito: true } },
  stranger: { id: "other", url: "chrome-extension://other/x.html" },
} satisfies Record<string, Sender>;

export interface World {
  local: FakeArea;
  session: FakeArea;
  events: ChangeEvent[];
  errors: unknown[];
  background: Background;
  time: { now: number };
  ask<N extends MessageName>(message: N, input: InputOf<N>, from?: keyof typeof SENDERS): Promise<Reply<OutputOf<N>>>;
}

/** A background over storage in memory. Given an older world's storage it is that world after a restart of the worker. */
export function aWorld(local = fakeArea(), session = fakeArea(), patience = 5_000): World {
  const store = storeOver(local);
  const events: ChangeEvent[] = [];
  const errors: unknown[] = [];
  const background = createBackground({
    store,
    session: { area: session, exclusive: oneAtATime(), accumulate },
    notify: (change) => events.push(change),
    badge: () => undefined,
    firstListName: "First list",
    norm: () => null,
  });
  const listen = dispatcher(background.handlers, {
    extensionId: EXTENSION,
    origin: ORIGIN,
    patience,
    onError: (error) => errors.push(error),
  });
  return {
    local,
    session,
    events,
    errors,
    background,
    time: {
      get now() {
        return store.time;
      },
      set now(at: number) {
        store.time = at;
      },
    },
    ask: async (message, input, from = "tab") => {
      const answer = await listen(JSON.parse(JSON.stringify({ message, input })), SENDERS[from]);
      if (answer === undefined) throw new Error("not answered");
      // The dispatcher's listener answers the message that it was given.
      return JSON.parse(JSON.stringify(answer)) as never;
    },
  };
}

/** The value of a reply, or a failed test that names the error. */
export function value<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}
