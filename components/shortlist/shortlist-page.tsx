import type { ComponentChildren } from "preact";
import type { List, ListId } from "../../core/shortlist/types";
import { formatWhole } from "../format/numbers";
import { direction, t } from "../words";
import { ListPicker } from "./list-picker";
import { hashOf, type Part, partOf, type Route } from "./route";
import { UndoBar, type UndoOffer } from "./undo-bar";

export interface ShortlistPageProps {
  route: Route;
  /** What the navigation offers, each with the number beside its name; 0 shows none. */
  parts: readonly { part: Part; count: number }[];
  lists: readonly List[];
  activeId: ListId | null;
  /** The list that is looked at; null for everybody. */
  listId: ListId | null;
  onList(listId: ListId | null): void;
  undo: UndoOffer | null;
  /** A sentence on what went wrong and what to do. */
  problem: string | null;
  onUndo(): void;
  onProblemSeen(): void;
  children: ComponentChildren;
}

/** The frame around every part of the shortlist: navigation, what went wrong, what can be undone. */
export function ShortlistPage(props: ShortlistPageProps) {
  const { route, problem } = props;
  return (
    <main class="sl-root shortlist" dir={direction()} data-view={route.view}>
      <header class="shortlist-head">
        <h1>{t("shortlist_title")}</h1>
        <nav aria-label={t("shortlist_title")}>
          {props.parts.map(({ part, count }) => (
            <a
              key={part}
              href={hashOf(part)}
              data-nav={part}
              aria-current={partOf(route.view) === part ? "page" : undefined}
            >
              {t(`shortlist_nav_${part}`)}
              {count > 0 && <span class="count">{formatWhole(count)}</span>}
            </a>
          ))}
        </nav>
        <ListPicker lists={props.lists} activeId={props.activeId} listId={props.listId} onList={props.onList} />
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
