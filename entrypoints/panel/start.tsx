import { render } from "preact";
import browser from "webextension-polyfill";
import { t } from "../../components/words";
import { isChange } from "../messages/is-change";
import { send } from "../messages/send";
import { makeActions } from "./actions";
import { installPageWords } from "./install-words";
import { loadCommands, loadLists, loadTab } from "./load";
import { makeModel } from "./model";
import { PanelPage } from "./panel-page";
import { makeQueueActions } from "./queue-actions";

/** The keys inside the panel; Alt keeps them apart from typing. Physical keys: Alt changes letters on some layouts. */
const FOCUS: Readonly<Record<string, string>> = { KeyQ: "[name=quote]", KeyM: "[name=note]" };
/** These press a button that is there; the first that is. */
const PRESS: Readonly<Record<string, string>> = {
  KeyS: "[data-part=save]",
  KeyR: "[data-part=reject]",
  KeyN: "[data-part=next]",
  KeyC: "[data-part=copy]",
};

/** Starts the panel in a page of the extension. `follow` keeps it on the active tab, as the side panel must. */
export function startPanel(root: HTMLElement, follow: boolean): void {
  installPageWords();
  document.title = t("extension_name");
  const model = makeModel();
  const search = location.search;
  const reload = () => loadTab(model, search);
  const panel = makeActions(model, reload, !follow);
  const queue = makeQueueActions(model, reload);
  render(<PanelPage model={model} actions={{ panel, queue, reload, follow }} />, root);
  void reload();
  void loadLists(model);
  void loadCommands(model);

  async function undo(): Promise<void> {
    // The decision just made here first, else whatever was changed last.
    const { state } = model.deed.value;
    if (state === "saved" || state === "rejected") return panel.undo();
    await send("undo.apply", { id: null });
    await reload();
  }

  browser.runtime.onMessage.addListener((message: unknown) => {
    if (!isChange(message)) return undefined;
    void loadLists(model);
    void reload();
    return undefined;
  });
  if (follow) {
    browser.tabs.onActivated.addListener(() => void reload());
    browser.tabs.onUpdated.addListener((_id, change, tab) => {
      if (tab.active && (change.status === "complete" || change.url !== undefined)) void reload();
    });
  }
  // Readings grow while the scout scrolls; the panel follows at a walking pace and only while it is seen.
  setInterval(() => {
    if (!document.hidden) void reload();
  }, 1_500);

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && model.help.value) {
      event.preventDefault();
      model.help.value = false;
    }
    if (!event.altKey || event.shiftKey) return;
    const { code } = event;
    if (code === "KeyZ") void undo();
    else if (code === "KeyK") model.help.value = !model.help.value;
    else if (FOCUS[code] !== undefined) document.querySelector<HTMLElement>(FOCUS[code])?.focus();
    else if (PRESS[code] !== undefined) document.querySelector<HTMLElement>(PRESS[code])?.click();
    else return;
    event.preventDefault();
  });
}
