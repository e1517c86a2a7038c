import type { InputOf, MessageName, OutputOf, Reply } from "./map";
import { PAGE_MESSAGES } from "./page-messages";

/** Who asks, as far as a handler needs to know. */
export interface Asker {
  /** A content script on a network's page; false for the extension's own pages. */
  page: boolean;
  /** The tab is private: nothing is kept but an explicit save. */
  private: boolean;
  tabId: number | null;
}

export type Handler<N extends MessageName> = (input: InputOf<N>, asker: Asker) => Promise<Reply<OutputOf<N>>>;
export type Handlers = { [N in MessageName]: Handler<N> };

/** The part of the browser's sender that is looked at. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
}

export interface DispatchOptions {
  /** `runtime.id`: messages of other extensions are not ours. */
  extensionId: string;
  /** `runtime.getURL("")`: tells the extension's own pages from a network's. */
  origin: string;
  /** Milliseconds after which a caller is told that storage is slow; the work itself goes on. */
  patience: number;
  /** Told about errors that are ours to mend. */
  onError(error: unknown): void;
}

function nameOf(message: unknown, handlers: Handlers): MessageName | null {
  if (typeof message !== "object" || message === null || !("message" in message)) return null;
  const name = message.message;
  // `hasOwn` has checked that it is one of the handlers' own names.
  return typeof name === "string" && Object.hasOwn(handlers, name) ? (name as MessageName) : null;
}

function asker(sender: Sender, origin: string): Asker {
  return {
    page: !(sender.url ?? "").startsWith(origin),
    private: sender.tab?.incognito ?? false,
    tabId: sender.tab?.id ?? null,
  };
}

function slow(patience: number): { reply: Promise<Reply<never>>; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const reply = new Promise<Reply<never>>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, error: "slow" }), patience);
  });
  return { reply, stop: () => clearTimeout(timer) };
}

/**
 * Makes the listener for `runtime.onMessage`: finds the handler, refuses strangers, turns what was thrown into
 * `unexpected`. The listener returns undefined for messages that are not ours, so that others may answer.
 *
 * @example browser.runtime.onMessage.addListener(dispatcher(handlers, { extensionId: browser.runtime.id, … }))
 * @example dispatcher(handlers, options)({ event: "changed" }, sender) // undefined
 */
export function dispatcher(handlers: Handlers, options: DispatchOptions) {
  return (message: unknown, sender: Sender): Promise<Reply<unknown>> | undefined => {
    if (typeof message !== "object" || message === null || !("message" in message)) return undefined;
    const name = nameOf(message, handlers);
    const from = asker(sender, options.origin);
    if (name === null || sender.id !== options.extensionId || (from.page && !PAGE_MESSAGES.has(name))) {
      return Promise.resolve({ ok: false, error: "refused" });
    }
    const input: unknown = "input" in message ? message.input : null;
    // Sender and map are compiled together; what is written is validated again by the store.
    const handler = handlers[name] as (input: unknown, asker: Asker) => Promise<Reply<unknown>>;
    const timer = slow(options.patience);
    const work = Promise.resolve()
      .then(() => handler(input, from))
      .catch((error: unknown): Reply<never> => {
        options.onError(error);
        return { ok: false, error: "unexpected" };
      });
    return Promise.race([work, timer.reply]).finally(timer.stop);
  };
}
