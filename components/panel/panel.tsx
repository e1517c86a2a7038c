import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { List } from "../../core/shortlist/types";
import { GridPart, type GridState } from "../parts/grid-part";
import { RejectMenu } from "../parts/reject-menu";
import type { Deed, ProfileView } from "../view/profile-view";
import { maybe, t } from "../words";
import { CostSection } from "./cost-section";
import { ElsewhereSection } from "./elsewhere-section";
import { FitSection } from "./fit-section";
import { HealthSection, HealthTitle } from "./health-section";
import { Identity } from "./identity";
import { LeadSection } from "./lead-section";
import { NicheSection } from "./niche-section";
import { NoteField } from "./note-field";
import { NumbersSection } from "./numbers-section";
import type { PanelActions } from "./panel-actions";
import { PostsSection } from "./posts-section";
import type { ReportState } from "./report-part";
import { SignalsSection } from "./signals-section";

export interface PanelProps {
  view: ProfileView;
  lists: readonly List[];
  deed: Deed;
  drafts: { note: string | null; quote: string };
  copied: boolean;
  /** Null until the scout asked for the grid. */
  grid?: GridState | null;
  /** None of the posts behind the number that is looked at is on the page any more. */
  gone?: boolean;
  /** Idle until the scout asked for a report. */
  report?: ReportState;
  now: number;
  actions: PanelActions;
}

function Fold({ title, name, children }: { title: ComponentChildren; name: string; children: ComponentChildren }) {
  return (
    <details class="part fold" data-fold={name}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function Decision({ view, deed, gone, actions }: Pick<PanelProps, "view" | "deed" | "gone" | "actions">) {
  const [rejecting, setRejecting] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  // The next key is the reason.
  useEffect(() => {
    if (rejecting) box.current?.querySelector<HTMLElement>("[data-reason]")?.focus();
  }, [rejecting]);
  const off = !view.connected || deed.state === "busy";
  return (
    <div class="part decision" ref={box}>
      <p class="gone" role="status" data-part="gone">
        {gone ? t("panel_not_on_page") : null}
      </p>
      <div class="buttons">
        <button
          type="button"
          data-look="main"
          data-part="save"
          data-action="save"
          disabled={off}
          onClick={actions.save}
        >
          {t("action_save")}
        </button>
        <button
          type="button"
          data-part="reject"
          aria-expanded={rejecting}
          disabled={off}
          onClick={() => setRejecting(!rejecting)}
        >
          {t("action_reject")}
        </button>
        <span role="status">
          {deed.state === "saved" ? t("action_saved") : null}
          {deed.state === "rejected" ? t("action_rejected") : null}
        </span>
        {deed.state === "saved" || deed.state === "rejected" ? (
          <button type="button" data-look="link" data-part="undo" onClick={actions.undo}>
            {t("action_undo")}
          </button>
        ) : null}
      </div>
      {deed.state === "trouble" ? (
        <p class="look" role="alert">
          {maybe(`error_${deed.trouble.replaceAll("-", "_")}`) ?? t("error_unexpected")}
        </p>
      ) : null}
      {view.connected ? null : <p class="look">{t("state_saving_impossible")}</p>}
      {rejecting ? (
        <RejectMenu
          onReason={(reason) => {
            setRejecting(false);
            actions.reject(reason);
          }}
          onClose={() => {
            // The focus would be lost with the reasons.
            box.current?.querySelector<HTMLElement>("[data-part=reject]")?.focus();
            setRejecting(false);
          }}
        />
      ) : null}
    </div>
  );
}

/** One creator in full, in the popup and the side panel alike. */
export function Panel(props: PanelProps) {
  const { view, lists, deed, drafts, copied, now, actions } = props;
  return (
    <article class="panel" data-handle={view.reading.handle}>
      <Identity view={view} lists={lists} now={now} copied={copied} actions={actions} />
      <LeadSection view={view} onLook={actions.look} onKind={actions.chooseKind} />
      <GridPart view={view} grid={props.grid ?? null} onRead={actions.readGrid} />
      <CostSection view={view} draft={drafts.quote} actions={actions} />
      <Decision view={view} deed={deed} gone={props.gone ?? false} actions={actions} />
      <NoteField view={view} draft={drafts.note} actions={actions} />
      <Fold title={t("panel_numbers_title")} name="numbers">
        <NumbersSection view={view} now={now} onLook={actions.look} />
      </Fold>
      <Fold title={t("niche_title")} name="niche">
        <NicheSection view={view} onLook={actions.look} />
      </Fold>
      <Fold title={t("panel_elsewhere_title")} name="elsewhere">
        <ElsewhereSection insight={view.insight} onLook={actions.look} />
      </Fold>
      <Fold title={t("fit_title")} name="fit">
        <FitSection fit={view.insight.fit} view={view} onLook={actions.look} />
      </Fold>
      <Fold title={t("panel_signals_title")} name="signals">
        <SignalsSection view={view} actions={actions} />
      </Fold>
      <Fold title={t("panel_posts_title")} name="posts">
        <PostsSection view={view} now={now} actions={actions} />
      </Fold>
      <Fold title={<HealthTitle reading={view.reading} />} name="health">
        <HealthSection reading={view.reading} report={props.report ?? { state: "idle" }} actions={actions} />
      </Fold>
    </article>
  );
}
