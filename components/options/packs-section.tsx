import { useRef, useState } from "preact/hooks";
import { exportPack } from "../../core/benchmarks/import-pack";
import { useSwapFocus } from "../parts/use-swap-focus";
import { t } from "../words";
import type { OptionsActions, PackView } from "./options-actions";
import { PackEditor } from "./pack-editor";
import { PackItem } from "./pack-item";

/** What is being written: an own pack (its id) or a new one. */
interface Writing {
  id: string | null;
  text: string;
}

/** A copy of a pack under an id of its own, ready to be changed. */
function copyOf({ pack }: PackView, taken: readonly string[]): string {
  const free = (turn: number): string => {
    const id = `${pack.id.slice(0, 56)}-own${turn > 1 ? turn : ""}`;
    return taken.includes(id) ? free(turn + 1) : id;
  };
  return exportPack({ ...pack, id: free(1), name: `${pack.name} (${t("options_pack_own")})` });
}

/** Shipped and own packs of one type: switches, passports, and everything a scout can do with them. */
export function PacksSection(props: {
  title: string;
  hint: string;
  packs: readonly PackView[];
  off: readonly string[];
  now: number;
  actions: Pick<OptionsActions, "change" | "savePack" | "exportPack" | "removePack">;
}) {
  const { title, hint, packs, off, now, actions } = props;
  const [writing, setWriting] = useState<Writing | null>(null);
  const section = useRef<HTMLElement>(null);
  const open = writing !== null;
  useSwapFocus(open, () => section.current?.querySelector<HTMLElement>(open ? "textarea" : "[data-part=pack-add]"));
  const close = () => setWriting(null);
  const editor = (of: Writing) => (
    <PackEditor
      key={of.id ?? of.text}
      start={of.text}
      fresh={of.id === null}
      save={(text) => actions.savePack(text, of.id)}
      onClose={close}
    />
  );
  const taken = packs.map(({ pack }) => pack.id);
  return (
    <section class="part" aria-label={title} ref={section}>
      <h2>{title}</h2>
      <p class="soft">{hint}</p>
      <ul class="packs">
        {packs.map((view) => {
          const { id, name } = view.pack;
          return (
            <PackItem
              key={id}
              view={view}
              on={!off.includes(id)}
              now={now}
              onSwitch={(on) => {
                const others = off.filter((each) => each !== id);
                actions.change({ packsOff: on ? others : [...others, id] });
              }}
              onEdit={() => setWriting({ id, text: exportPack(view.pack) })}
              onCopy={() => setWriting({ id: null, text: copyOf(view, taken) })}
              onExport={() => actions.exportPack(view.pack)}
              onRemove={() => actions.removePack(id, name)}
            />
          );
        })}
      </ul>
      {writing ? (
        editor(writing)
      ) : (
        <button type="button" data-part="pack-add" onClick={() => setWriting({ id: null, text: "" })}>
          {t("options_pack_add")}
        </button>
      )}
    </section>
  );
}
