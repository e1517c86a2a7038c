import browser from "webextension-polyfill";
import { HealthSection } from "../../components/panel/health-section";
import { HelpSheet } from "../../components/panel/help-sheet";
import { NoProfile } from "../../components/panel/no-profile";
import { Panel } from "../../components/panel/panel";
import type { PanelActions } from "../../components/panel/panel-actions";
import { QueuePart } from "../../components/parts/queue-part";
import { hashOf } from "../../components/shortlist/route";
import { direction, t } from "../../components/words";
import type { Model } from "./model";
import { openSidePanel } from "./open-side-panel";
import { openInTab, type QueueActions } from "./queue-actions";
import { askTab } from "./tab";

export interface PageActions {
  panel: PanelActions;
  queue: QueueActions;
  reload(): Promise<void>;
  /** The side panel, which stays beside the page. */
  follow: boolean;
}

/** Opens one of the extension's own pages in a tab beside. */
const openPage = (path: string) => void browser.tabs.create({ url: browser.runtime.getURL(path) });

/** The line on the page is off: a small way back. */
function LineOff({ model, reload }: { model: Model; reload(): Promise<void> }) {
  const show = async () => {
    const { value: tabId } = model.tabId;
    if (tabId !== null) await askTab(tabId, { tab: "overlay.command", command: "show-line" });
    await reload();
  };
  return (
    <p class="part soft" data-part="line-off">
      {t("panel_line_off")}{" "}
      <button type="button" data-look="link" data-part="show-line" onClick={() => void show()}>
        {t("action_show_line")}
      </button>
    </p>
  );
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

/** Why no creator stands here: the network is not read, or the page is no profile; and what to open instead. */
function NoProfileMessage({ network }: { network: string | null }) {
  return (
    <div class="part" data-part="message">
      <p>{network === null ? t("state_no_profile") : t("state_unread_network", network)}</p>
      <p class="soft">{t("state_no_profile_hint")}</p>
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
          <NoProfileMessage network={model.unreadNetwork.value} />
          <NoProfile
            recent={model.recent.value}
            queue={model.queue.value}
            queueResult={model.queueResult.value}
            lists={model.lists.value}
            activeId={model.activeId.value}
            files={actions.follow}
            onOpen={(url) => void openInTab(model, url)}
            onOpenList={(id) => openPage(`shortlist.html${hashOf("list", id)}`)}
            onActivate={actions.panel.chooseList}
            onQueueAdd={actions.queue.add}
            onQueueClear={() => void actions.queue.clear()}
            onRecheck={(days) => void actions.queue.recheck(days)}
            onNext={() => void actions.queue.next()}
            list={state.list}
            onAddList={() => void actions.queue.addPageList()}
          />
        </>
      );
    case "ready": {
      const { reading, known, activeList, context } = state.now;
      const { insight, connected } = state;
      return (
        <>
          <Panel
            key={`${reading.platform}:${reading.handle}`}
            view={{ reading, insight, known, activeList, context, connected }}
            lists={model.lists.value}
            deed={model.deed.value}
            drafts={{ note: model.note.value, quote: model.quote.value }}
            copied={model.copied.value}
            grid={state.grid}
            gone={model.gone.value}
            report={model.report.value}
            now={model.now.value}
            actions={actions.panel}
          />
          {state.lineOff ? <LineOff model={model} reload={actions.reload} /> : null}
          {model.queue.value.items.length > 0 ? (
            <div class="part">
              <QueuePart queue={model.queue.value} onNext={() => void actions.queue.next()} />
            </div>
          ) : null}
        </>
      );
    }
  }
}

/** The panel as the popup and the side panel show it. */
export function PanelPage({ model, actions }: { model: Model; actions: PageActions }) {
  return (
    <div class="sl-root panel-frame" dir={direction()}>
      {model.help.value ? (
        <HelpSheet
          commands={model.commands.value}
          onClose={() => {
            model.help.value = false;
          }}
        />
      ) : null}
      <main>
        <Body model={model} actions={actions} />
      </main>
      <nav class="panel-foot" aria-label={t("extension_name")}>
        <button type="button" data-look="link" onClick={() => openPage("shortlist.html")}>
          {t("action_shortlist")}
        </button>
        <button type="button" data-look="link" onClick={() => openPage("options.html")}>
          {t("action_options")}
        </button>
        {actions.follow ? null : (
          <button
            type="button"
            data-look="link"
            data-part="side-panel"
            onClick={() => {
              openSidePanel(model.windowId.value);
              // The popup would stand before the very same panel. Elsewhere than in a popup nothing closes.
              window.close();
            }}
          >
            {t("action_side_panel")}
          </button>
        )}
        <button
          type="button"
          data-look="link"
          data-part="help-open"
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
