import type { Page } from "puppeteer-core";
import type { InputOf, MessageName, OutputOf, Reply } from "../../../entrypoints/messages/map";

interface Api {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** Asks the background from one of the extension's own pages. */
export async function ask<N extends MessageName>(page: Page, message: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const reply = await page.evaluate(
    (envelope) => {
      // Firefox names it browser; Chromium's pages know chrome alone.
      const api = globalThis as unknown as { browser?: Api; chrome: Api };
      return (api.browser?.runtime ? api.browser : api.chrome).runtime.sendMessage(envelope);
    },
    { message, input },
  );
  // The map promises each reply's form; the background is compiled against it.
  const answer = reply as Reply<OutputOf<N>>;
  if (!answer.ok) throw new Error(`${message}: ${answer.error}`);
  return answer.value;
}
