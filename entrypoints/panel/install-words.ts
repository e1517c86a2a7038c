import browser from "webextension-polyfill";
import { catalogueLanguage, direction, installWords } from "../../components/words";

/** Takes the words from the browser and tells the page their language and direction. */
export function installPageWords(): void {
  installWords((key, subs) => browser.i18n.getMessage(key, subs), browser.i18n.getUILanguage());
  document.documentElement.lang = catalogueLanguage();
  document.documentElement.dir = direction();
}
