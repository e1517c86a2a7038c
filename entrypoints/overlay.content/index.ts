import browser from "webextension-polyfill";
import { defineContentScript } from "wxt/utils/define-content-script";
import { installWords, t } from "../../components/words";
import { HOST_PATTERNS } from "../../core/platforms/hosts";
import { bodyReady } from "./body-ready";
import { start } from "./start";

export default defineContentScript({
  matches: [...HOST_PATTERNS],
  // Early, so that the overlay's key listener stands before the page's own.
  runAt: "document_start",
  async main(ctx) {
    installWords((key, subs) => browser.i18n.getMessage(key, subs), browser.i18n.getUILanguage());
    // The first text makes the browser fetch all of them: before there is anything to read, not while it is drawn.
    t("language_tag");
    await bodyReady(document, ctx.signal);
    if (ctx.isValid) start(ctx);
  },
});
