import type { PlatformId } from "../../core/types/reading";
import { GridPart, type GridState } from "../parts/grid-part";
import { Icon } from "../parts/icon";
import { RejectMenu } from "../parts/reject-menu";
import type { Deed, ProfileView } from "../view/profile-view";
import { direction, listed, maybe, t } from "../words";
import { ListPart, type ListView } from "./list-part";
import type { OverlayActions } from "./overlay-actions";
import { OverlayCard } from "./overlay-card";
import { OverlayLine } from "./overlay-line";

/**
 * What the overlay shows. `nothing-read` names what could not be read once the page had its time; `list` is a page of
 * many creators.
 */
export type OverlayContent =
  | { state: "reading" }
  | { state: "nothing-read"; what: string[] }
  | { state: "list"; list: ListView }
  | { state: "ready"; view: ProfileView; list?: ListView | null };

export interface OverlayProps {
  content: OverlayContent;
  /** The page's network, whose look the line takes on. */
  network: PlatformId | null;
  theme: "light" | "dark";
  collapsed: boolean;
  /** The scout put the line somewhere else than beside the header. */
  moved: boolean;
  cardOpen: boolean;
  rejecting: boolean;
  deed: Deed;
  copied: boolean;
  /** Null until the scout asked for the grid. */
  grid: GridState | null;
  /** This page belongs to an older Scoutlens: nothing can be saved from it any more. */
  orphaned: boolean;
  now: number;
  actions: OverlayActions;
}

/** The one announcement for screen readers: what was decided, never every new number. */
function announcement({ deed }: OverlayProps): string {
  if (deed.state === "saved") return t("action_saved");
  if (deed.state === "rejected") return t("action_rejected");
  return "";
}

function Notice({ props }: { props: OverlayProps }) {
  const { deed, orphaned, content } = props;
  if (orphaned) return <p class="notice">{t("state_refresh")}</p>;
  if (deed.state === "trouble") {
    return (
      <p class="notice" role="alert">
        {maybe(`error_${deed.trouble.replaceAll("-", "_")}`) ?? t("error_unexpected")}
      </p>
    );
  }
  if (content.state === "ready" && !content.view.connected) {
    return <p class="notice">{t("state_saving_impossible")}</p>;
  }
  return null;
}

function Content({ props }: { props: OverlayProps }) {
  const { content, deed, copied, now, actions } = props;
  if (content.state === "reading") return <span class="soft">{t("state_reading")}</span>;
  if (content.state === "nothing-read") {
    return (
      <span class="soft" data-part="nothing-read">
        {content.what.length === 0 ? t("state_nothing_read") : t("state_could_not_read", listed(content.what))}
      </span>
    );
  }
  if (content.state === "list") return <ListPart list={content.list} onAdd={actions.addList} />;
  return <OverlayLine view={content.view} deed={deed} copied={copied} now={now} actions={actions} />;
}

/** The line on a network's page: a chip when collapsed, a card on demand. */
export function Overlay(props: OverlayProps) {
  const { content, collapsed, cardOpen, rejecting, actions } = props;
  const frame = {
    class: "sl-root overlay",
    "data-theme": props.theme,
    "data-network": props.network,
    dir: direction(),
    lang: t("language_tag"),
  };
  if (collapsed) {
    return (
      <div {...frame}>
        <button
          type="button"
          class="chip"
          data-part="chip"
          aria-label={t("action_expand")}
          title={t("action_expand")}
          onClick={() => actions.setCollapsed(false)}
        >
          S
        </button>
      </div>
    );
  }
  const ready = content.state === "ready" ? content.view : null;
  const label = ready
    ? t("line_label", ready.reading.handle, t(`platform_${ready.reading.platform}`))
    : t("extension_name");
  return (
    <section {...frame} aria-label={label} data-state={content.state}>
      <div class="bar">
        <span class="grip" title={t("action_move")} onPointerDown={actions.startDrag} aria-hidden="true">
          <Icon name="grip" />
        </span>
        <Content props={props} />
        {ready ? (
          <button
            type="button"
            data-look="quiet"
            data-part="details"
            aria-label={t("action_details")}
            aria-expanded={cardOpen}
            title={t("action_details")}
            onClick={() => actions.setCardOpen(!cardOpen)}
          >
            <Icon name={cardOpen ? "less" : "more"} />
          </button>
        ) : null}
        <button
          type="button"
          data-look="quiet"
          data-part="collapse"
          aria-label={t("action_collapse")}
          title={t("action_collapse")}
          onClick={() => actions.setCollapsed(true)}
        >
          <Icon name="fold" />
        </button>
      </div>
      {ready && rejecting ? <RejectMenu onReason={actions.reject} onClose={() => actions.setRejecting(false)} /> : null}
      {content.state === "ready" && cardOpen ? (
        <OverlayCard
          view={content.view}
          list={content.list ?? null}
          moved={props.moved}
          now={props.now}
          actions={actions}
        />
      ) : null}
      {ready ? <GridPart view={ready} grid={props.grid} onRead={actions.readGrid} /> : null}
      <Notice props={props} />
      <span class="hidden-text" role="status">
        {announcement(props)}
      </span>
    </section>
  );
}
