import browser from "webextension-polyfill";
import { HealthSection } from "../../components/panel/health-section";
import { HelpSheet } from "../../components/panel/help-sheet";
import { NoProfile } from "../../components/panel/no-profile";
import { Panel } from "../../components/panel/panel";
import type { PanelActions } from "../../components/panel/panel-actions";
import { direction, t } from "../../components/words";
import { send } from "../messages/send";
import type { Model } from "./model";
import { readQueueLines } from "./queue-lines";
import { askTab } from "./tab";

export interface PageActions {
  panel: PanelActions;
  reload(): Promise<void>;
}

async function open(model: Model, url: string): Promise<void> {
  if (model.tabId.value !== null) await browser.tabs.update(model.tabId.value, { url });
}

async function addToQueue(model: Model, lines: string): Promise<void> {
  const { profiles, unread } = readQueueLines(lines);
  const reply = await send("queue.add", { profiles });
  model.queueResult.value = reply.ok
    ? { added: reply.value.added, skipped: reply.value.skipped, unread }
    : { added: 0, skipped: 0, unread };
  const queue = await send("queue.get", null);
  if (queue.ok) model.queue.value = queue.value;
}

/** The creators that the page in the tab lists. */
async function addPageList(model: Model, reload: () => Promise<void>): Promise<void> {
  const { value: tabId } = model.tabId;
  if (tabId === null) return;
  await askTab(tabId, { tab: "overlay.command", command: "queue-list" });
  await reload();
}

async function openNext(model: Model): Promise<void> {
  const reply = await send("queue.next", null);
  if (reply.ok && reply.value.item) await open(model, reply.value.item.url);
}

function Message({ text, button, onClick }: { text: string; button?: string; onClick?: () => void }) {
  return (
    <div class="part" data-part="message">
      <p>{text}</p>
      {button === undefined ? null : (
        <button type="button" onClick={onClick}>
          {button}
        </button>
      )}
    </div>
  );
}

function Body({ model, actions }: { model: Model; actions: PageActions }) {
  const state = model.state.value;
  switch (state.state) {
    case "loading":
      return <Message text={t("state_reading")} />;
    case "reading":
      return (
        <>
          <Message text={t("state_reading")} />
          {state.reading ? (
            <section class="part" aria-label={t("panel_health_title")}>
              <HealthSection reading={state.reading} report={model.report.value} actions={actions.panel} />
            </section>
          ) : null}
        </>
      );
    case "refresh":
      return (
        <Message
          text={t("state_refresh")}
          button={t("action_refresh")}
          onClick={() => void (model.tabId.value !== null && browser.tabs.reload(model.tabId.value))}
        />
      );
    case "no-access":
      return (
        <Message
          text={t("state_no_access")}
          button={t("state_grant")}
          onClick={() => void browser.permissions.request({ origins: [state.origin] }).then(actions.reload)}
        />
      );
    case "none":
      return (
        <>
          <Message text={`${t("state_no_profile")}. ${t("state_no_profile_hint")}`} />
          <NoProfile
            recent={model.recent.value}
            queue={model.queue.value}
            queueResult={model.queueResult.value}
            onOpen={(url) => void open(model, url)}
            onQueueAdd={(lines) => void addToQueue(model, lines)}
            onNext={() => void openNext(model)}
            list={state.list}
            onAddList={() => void addPageList(model, actions.reload)}
          />
        </>
      );
    case "ready": {
      const { reading, known, activeList, context } = state.now;
      const { insight, connected } = state;
      return (
        <Panel
          key={`${reading.platform}:${reading.handle}`}
          view={{ reading, insight, known, activeList, context, connected }}
          lists={model.lists.value}
          deed={model.deed.value}
          drafts={{ note: model.note.value, quote: model.quote.value }}
          copied={model.copied.value}
          grid={state.grid}
          report={model.report.value}
          now={model.now.value}
          actions={actions.panel}
        />
      );
    }
  }
}

/** The panel as the popup and the side panel show it. */
export function PanelPage({ model, actions }: { model: Model; actions: PageActions }) {
  const page = (path: string) => void browser.tabs.create({ url: browser.runtime.getURL(path) });
  return (
    <div class="sl-root panel-frame" dir={direction()}>
      {model.help.value ? (
        <HelpSheet
          onClose={() => {
            model.help.value = false;
          }}
        />
      ) : null}
      <main>
        <Body model={model} actions={actions} />
      </main>
      <nav class="panel-foot" aria-label={t("extension_name")}>
        <button type="button" data-look="link" onClick={() => page("shortlist.html")}>
          {t("action_shortlist")}
        </button>
        <button type="button" data-look="link" onClick={() => page("options.html")}>
          {t("action_options")}
        </button>
        <button
          type="button"
          data-look="link"
          aria-expanded={model.help.value}
          onClick={() => {
            model.help.value = !model.help.value;
          }}
        >
          {t("action_help")}
        </button>
      </nav>
    </div>
  );
}
