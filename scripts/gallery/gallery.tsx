import { render } from "preact";
import english from "../../assets/locales/en/messages.json";
import { Overlay, type OverlayProps } from "../../components/overlay/overlay";
import type { OverlayActions } from "../../components/overlay/overlay-actions";
import { HelpSheet } from "../../components/panel/help-sheet";
import { NoProfile } from "../../components/panel/no-profile";
import { Panel } from "../../components/panel/panel";
import type { PanelActions } from "../../components/panel/panel-actions";
import { type Catalog, catalogSource, direction, installWords } from "../../components/words";
import { COMMANDS, QUEUE, RECENT } from "./no-profile";
import { overlayProps } from "./overlay-props";
import { NOW } from "./readings";
import { CONTENTS, DEEDS, LIST, VIEWS } from "./states";
import "../../components/tokens.css";
import "../../components/base.css";
import "../../components/panel/panel.css";
import "../../components/overlay/overlay.css";
import "./gallery.css";

const catalogs = import.meta.glob<{ default: Catalog }>("../../assets/locales/*/messages.json", { eager: true });
const query = new URLSearchParams(location.search);
const language = query.get("lang") ?? "en";
const chosen = catalogs[`../../assets/locales/${language}/messages.json`]?.default;
installWords(chosen ? catalogSource(chosen, english) : catalogSource(english));
const theme = query.get("theme") === "dark" ? "dark" : "light";
document.documentElement.dataset.theme = theme;
document.documentElement.dir = direction();
document.documentElement.lang = language;

const nothing = () => undefined;
const overlayActions: OverlayActions = {
  save: nothing,
  reject: nothing,
  undo: nothing,
  copyContact: nothing,
  setCollapsed: nothing,
  setCardOpen: nothing,
  setRejecting: nothing,
  look: nothing,
  readGrid: nothing,
  resetPlace: nothing,
  turnOff: nothing,
  hideHere: nothing,
  addList: nothing,
  startDrag: nothing,
};
const panelActions: PanelActions = {
  save: nothing,
  reject: nothing,
  undo: nothing,
  copyContact: nothing,
  chooseList: nothing,
  setStatus: nothing,
  setDraft: nothing,
  saveNote: nothing,
  saveQuote: nothing,
  choosePost: nothing,
  chooseKind: nothing,
  hideSignal: nothing,
  look: nothing,
  copyReport: nothing,
  readGrid: nothing,
};

const overlay = (changes: Partial<OverlayProps> & Pick<OverlayProps, "content">): OverlayProps =>
  overlayProps({ theme, actions: overlayActions, ...changes });

const typical = VIEWS.typical;
const overlays: [string, OverlayProps][] = [
  ...Object.entries(CONTENTS).map(([name, content]): [string, OverlayProps] => [name, overlay({ content })]),
  ...Object.entries(VIEWS).map(([name, view]): [string, OverlayProps] => [
    name,
    overlay({ content: { state: "ready", view } }),
  ]),
  ...(typical
    ? [
        ...Object.entries(DEEDS).map(([name, deed]): [string, OverlayProps] => [
          name,
          overlay({ content: { state: "ready", view: typical }, deed }),
        ]),
        ["card", overlay({ content: { state: "ready", view: typical }, cardOpen: true })] as [string, OverlayProps],
        ["reject-menu", overlay({ content: { state: "ready", view: typical }, rejecting: true })] as [
          string,
          OverlayProps,
        ],
        ["chip", overlay({ content: { state: "ready", view: typical }, collapsed: true })] as [string, OverlayProps],
        ["refresh", overlay({ content: { state: "ready", view: typical }, orphaned: true })] as [string, OverlayProps],
      ]
    : []),
];

function Gallery() {
  return (
    <main class="sl-root gallery" data-theme={theme}>
      <h1>Scoutlens: every state</h1>
      <h2>On the page</h2>
      {overlays.map(([name, props]) => (
        <div key={name} class="specimen" data-specimen={`overlay-${name}`}>
          <p class="soft">{name}</p>
          <Overlay {...props} />
        </div>
      ))}
      <h2>Panel</h2>
      <div class="panels">
        {Object.entries(VIEWS).map(([name, view]) => (
          <div key={name} class="specimen panel-box" data-specimen={`panel-${name}`}>
            <p class="soft">{name}</p>
            <Panel
              view={view}
              lists={[LIST]}
              deed={{ state: "idle" }}
              drafts={{ note: null, quote: name === "rates-measured" ? "900" : "" }}
              copied={false}
              now={NOW}
              actions={panelActions}
            />
          </div>
        ))}
        <div class="specimen panel-box" data-specimen="panel-no-profile">
          <p class="soft">no-profile</p>
          <NoProfile
            recent={RECENT}
            queue={QUEUE}
            queueResult={{ added: 3, skipped: 1, unread: 1, trouble: null }}
            lists={[LIST, { ...LIST, id: "autumn", name: "Autumn: a long name of a list that goes on" }]}
            activeId={LIST.id}
            files={true}
            onOpen={nothing}
            onOpenList={nothing}
            onActivate={nothing}
            onQueueClear={nothing}
            onRecheck={nothing}
            onQueueAdd={() => Promise.resolve(true)}
            onNext={nothing}
            list={{ creators: 12, undecided: 7, result: null }}
            onAddList={nothing}
          />
        </div>
        <div class="specimen panel-box" data-specimen="panel-help">
          <p class="soft">help</p>
          <HelpSheet commands={COMMANDS} onClose={nothing} />
        </div>
      </div>
    </main>
  );
}

const root = document.getElementById("app");
if (root) render(<Gallery />, root);
