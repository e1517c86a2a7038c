import { signal } from "@preact/signals";
import { render } from "preact";
import browser from "webextension-polyfill";
import { Options } from "../../components/options/options";
import type { BrokenPack, OptionsActions, PackView } from "../../components/options/options-actions";
import { t } from "../../components/words";
import { exportPack } from "../../core/benchmarks/import-pack";
import { PLATFORMS } from "../../core/platforms/registry";
import type { Settings, StoredPack } from "../../core/shortlist/types";
import { download } from "../files/download";
import { isChange } from "../messages/is-change";
import { send } from "../messages/send";
import { installPageWords } from "../panel/install-words";
import { readQueueLines } from "../panel/queue-lines";
import { exportAll } from "./export-all";
import { importBackup } from "./import-backup";
import { brokenPacks, packViews, saveOwnPack } from "./own-packs";
import { message, say, told, undoable } from "./told";

installPageWords();
document.title = `Scoutlens: ${t("options_title")}`;

const settings = signal<Settings | null>(null);
const stored = signal<StoredPack[]>([]);
const packs = signal<PackView[]>([]);
const broken = signal<BrokenPack[]>([]);

async function load(): Promise<void> {
  const [house, kept] = await Promise.all([send("settings.get", null), send("packs.get", null)]);
  if (kept.ok) {
    stored.value = [...kept.value.packs, ...kept.value.broken];
    packs.value = packViews(kept.value.packs);
    broken.value = brokenPacks(kept.value.broken);
  } else told(kept, "");
  if (house.ok) settings.value = house.value;
  else told(house, "");
}

async function change(changed: Partial<Settings>): Promise<void> {
  told(await send("settings.set", { change: changed }), t("options_saved"));
  await load();
}

async function undo(): Promise<void> {
  const { value: id } = undoable;
  if (id === null) return;
  told(await send("undo.apply", { id }), t("options_undone"));
  undoable.value = null;
  message.value = { ...message.value, undo: false };
  await load();
}

async function removePack(id: string, name: string): Promise<void> {
  told(await send("pack.remove", { id }), t("options_pack_removed", name));
  await load();
}

async function exportEverything(): Promise<void> {
  const all = await exportAll();
  if (all.ok) download("scoutlens-backup.json", "application/json", all.json);
  else told(all, "");
}

async function takeBackup(text: string, withSettings: boolean): Promise<void> {
  const reply = await importBackup(text, withSettings);
  if (reply.ok) {
    const { added, merged, unchanged, quarantined, newer, packs: own, refused } = reply.value;
    const done = t("options_backup_done", added, merged, unchanged, quarantined, own, refused);
    told({ ok: true, value: reply.value }, newer > 0 ? `${done} ${t("quarantine_newer", newer)}` : done);
  } else if (reply.error === "no-backup") say(t("options_backup_bad"));
  else told({ ok: false, error: reply.error, undo: reply.undo }, "");
  await load();
}

async function eraseOne(what: string): Promise<void> {
  const [profile] = readQueueLines(what).profiles;
  if (!profile) return say(t("options_not_understood"));
  const { platform, handle } = profile;
  const reply = await send("creator.erase", { platform, handle });
  if (reply.ok) say(t("options_erased", reply.value.erased));
  else told(reply, "");
}

async function eraseEverything(): Promise<void> {
  told(await send("store.erase", { everything: true }), t("options_erased_all"));
  await load();
}

const actions: OptionsActions = {
  change: (changed) => void change(changed),
  undo: () => void undo(),
  savePack: async (text, editing) => {
    const saved = await saveOwnPack(text, editing, stored.value);
    await load();
    return saved;
  },
  exportPack: (pack) => download(`${pack.id}.json`, "application/json", exportPack(pack)),
  removePack: (id, name) => void removePack(id, name),
  exportAll: () => void exportEverything(),
  importBackup: (text, withSettings) => void takeBackup(text, withSettings),
  eraseOne: (what) => void eraseOne(what),
  eraseEverything: () => void eraseEverything(),
};

function Page() {
  if (settings.value === null) return <main>{message.value.text || t("state_reading")}</main>;
  return (
    <Options
      settings={settings.value}
      platforms={PLATFORMS.map((platform) => platform.id)}
      packs={packs.value}
      broken={broken.value}
      message={message.value}
      now={Date.now()}
      actions={actions}
    />
  );
}

const root = document.getElementById("app");
if (root) render(<Page />, root);
browser.runtime.onMessage.addListener((heard: unknown) => {
  // Another page or a tab changed something.
  if (isChange(heard) && (heard.settings || heard.all)) void load();
  return undefined;
});
void load();
