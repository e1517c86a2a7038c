import type { ComponentChildren } from "preact";
import { formatWhole } from "../format/numbers";
import { direction, t } from "../words";
import { hashOf, type PlainView, type Route } from "./route";
import { UndoBar, type UndoOffer } from "./undo-bar";

export interface ShortlistPageProps {
  route: Route;
  /** Numbers beside the names of parts; 0 shows none. */
  counts: Partial<Record<PlainView, number>>;
  undo: UndoOffer | null;
  /** A sentence on what went wrong and what to do. */
  problem: string | null;
  onUndo(): void;
  onProblemSeen(): void;
  children: ComponentChildren;
}

const PARTS: readonly PlainView[] = ["creators"];

/** Which part of the navigation a page belongs to. */
function partOf(route: Route): PlainView {
  return route.view;
}

/** The frame around every part of the shortlist: navigation, what went wrong, what can be undone. */
export function ShortlistPage(props: ShortlistPageProps) {
  const { route, counts, problem } = props;
  return (
    <main class="sl-root shortlist" dir={direction()} data-view={route.view}>
      <header class="shortlist-head">
        <h1>{t("shortlist_title")}</h1>
        <nav aria-label={t("shortlist_title")}>
          {PARTS.map((view) => {
            const count = counts[view] ?? 0;
            return (
              <a
                key={view}
                href={hashOf({ view })}
                data-nav={view}
                aria-current={partOf(route) === view ? "page" : undefined}
              >
                {t(`shortlist_nav_${view}`)}
                {count > 0 && <span class="count">{formatWhole(count)}</span>}
              </a>
            );
          })}
        </nav>
        <UndoBar offer={props.undo} onUndo={props.onUndo} />
      </header>
      {problem && (
        <p role="alert" class="problem">
          {problem}{" "}
          <button type="button" data-look="link" onClick={props.onProblemSeen}>
            {t("action_close")}
          </button>
        </p>
      )}
      {props.children}
    </main>
  );
}
