import type { OverlayActions } from "../../components/overlay/overlay-actions";
import type { GridRun } from "./grid-run";
import { highlight } from "./highlight";
import type { Lists } from "./lists/lists";
import { isOff, type Model } from "./model";
import { pageReport } from "./page-report";
import type { Reader } from "./reader";
import type { Loop } from "./reading-loop";
import { openReject, peek } from "./rejecting";
import type { OverlayCommand, PageLight, PageReport, PanelReading, TabMessage } from "./tab-messages";

export interface AnswerParts {
  page: Document;
  signal: AbortSignal;
  model: Model;
  reader: Reader;
  lists: Lists;
  loop: Loop;
  grid: GridRun;
  actions: OverlayActions & { showLine(): void; addList(): Promise<void>; told(): Promise<void> };
  /** Read again soon. */
  soon(): void;
}

/** What the page answers to extension pages and the background. */
export function makeAnswers(
  parts: AnswerParts,
): (message: TabMessage) => Promise<PanelReading | PageReport | PageLight | null> {
  const { page, signal, model, reader, lists, loop, grid, actions } = parts;

  function panelReading(): PanelReading {
    const stand = reader.stand();
    if (!loop.subject() || loop.switchedOff()) return { state: "none", list: lists.view.value };
    if (!stand) return { state: "reading", reading: reader.latest() };
    const { now, insight, connected } = stand;
    return { state: "ready", now, insight, connected, grid: model.grid.value, lineOff: isOff(model) };
  }

  async function command(name: OverlayCommand): Promise<void> {
    switch (name) {
      case "save":
        peek(model);
        return actions.save();
      case "reject":
        return openReject(model, actions);
      case "undo":
        return actions.undo();
      case "show-line":
        return actions.showLine();
      case "read-grid":
        // The panel does not wait: it hears how far the reading got.
        void grid.read();
        return;
      case "queue-list":
        return actions.addList();
    }
  }

  return async (message) => {
    switch (message.tab) {
      case "panel.reading":
        return panelReading();
      case "page.report":
        return loop.switchedOff() ? null : pageReport(page, reader.latest(), message.withHandle);
      case "overlay.command":
        await command(message.command);
        return null;
      case "overlay.highlight":
        return { lit: highlight(page, message.postIds, signal) };
      case "overlay.renew":
        await loop.applySettings();
        await actions.told();
        parts.soon();
        return null;
    }
  };
}
