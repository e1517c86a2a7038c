import { render } from "preact";
import browser from "webextension-polyfill";
import { Welcome } from "../../components/welcome/welcome";
import { t } from "../../components/words";
import { send } from "../messages/send";
import { installPageWords } from "../panel/install-words";

installPageWords();
document.title = t("welcome_title");
void send("settings.set", { change: { welcomed: true } });

const start = () => {
  location.href = browser.runtime.getURL("shortlist.html");
};
const root = document.getElementById("app");
if (root) render(<Welcome onStart={start} />, root);
