import { render } from "preact";
import browser from "webextension-polyfill";
import { direction, installWords, locale, t } from "../../components/words";
import { sing } from "../canary/sing";
import { App } from "./app";
import "../../components/shortlist/shortlist.css";

installWords((key, substitutions) => browser.i18n.getMessage(key, substitutions), browser.i18n.getUILanguage());
document.documentElement.lang = locale();
document.documentElement.dir = direction();
document.title = t("shortlist_title");
sing("shortlist");

const root = document.getElementById("app");
if (root) render(<App />, root);
