import { formatWhole } from "../format/numbers";
import type { ProfileView } from "../view/profile-view";
import { t } from "../words";

/** How far the reading of a grid is, and how it ended; `end` is null while it runs. */
export interface GridState {
  seen: number;
  total: number;
  read: number;
  end: "done" | "stopped" | "nothing-appeared" | "no-tiles" | null;
}

function endText({ end, read, total }: GridState): string {
  switch (end) {
    case "nothing-appeared":
      return t("grid_nothing_appeared");
    case "no-tiles":
      return t("grid_no_tiles");
    case "stopped":
      return t("grid_stopped", formatWhole(read), formatWhole(total));
    default:
      return t("grid_done", formatWhole(read), formatWhole(total));
  }
}

/** Only Instagram hides its counts until a tile is pointed at; nothing stands here once the sample has them. */
export function GridPart({ view, grid, onRead }: { view: ProfileView; grid: GridState | null; onRead(): void }) {
  const { platform, page } = view.reading;
  if (platform !== "instagram" || page !== "profile") return null;
  if (grid?.end === null) {
    return (
      <p class="notice" data-part="grid-state">
        {t("grid_reading", formatWhole(grid.seen), formatWhole(grid.total))}
      </p>
    );
  }
  const { sample } = view.insight;
  if (sample.withLikes >= sample.wanted) return null;
  return (
    <p class="notice">
      <button type="button" data-part="read-grid" onClick={onRead}>
        {t("grid_read")}
      </button>{" "}
      <span role="status" data-part="grid-state">
        {grid ? endText(grid) : ""}
      </span>
    </p>
  );
}
