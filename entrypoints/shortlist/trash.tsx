import { formatWhole } from "../../components/format/numbers";
import { TrashView } from "../../components/shortlist/trash/trash-view";
import { t } from "../../components/words";
import { DEFAULT_SETTINGS } from "../../core/shortlist/defaults";
import type { OutputOf, Reply } from "../messages/map";
import { send } from "../messages/send";
import type { ViewProps } from "./view";

export const countTrash = ({ loaded }: ViewProps): number =>
  loaded?.rows.filter((row) => row.removedAt !== null).length ?? 0;

/** The trash, and what the clock forgets. */
export function Trash({ loaded, context, deeds }: ViewProps) {
  const { act, fail, say } = deeds;
  const gone = async (reply: Promise<Reply<OutputOf<"creator.erase">>>) => {
    const done = await reply;
    if (!done.ok) return fail(done.error);
    const { erased } = done.value;
    say(t("trash_done_erased", formatWhole(erased)));
  };
  return (
    <TrashView
      rows={loaded?.rows ?? null}
      clock={context.settings ?? DEFAULT_SETTINGS}
      now={Date.now()}
      onRestore={(ids) => act(send("trash.restore", { ids }), t("trash_done_restored", formatWhole(ids.length)))}
      onErase={(ids) => gone(send("creator.erase", { ids }))}
      onEmpty={() => gone(send("trash.empty", null))}
    />
  );
}
