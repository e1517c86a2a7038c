import { signal } from "@preact/signals";
import { render } from "preact";
import { Options } from "../../components/options/options";
import type { PackChoice } from "../../components/options/options-actions";
import { maybe, t } from "../../components/words";
import { PRICE_PACKS, RATE_PACKS } from "../../core/benchmarks/shipped";
import { PLATFORMS } from "../../core/platforms/registry";
import type { Settings } from "../../core/shortlist/types";
import { sing } from "../canary/sing";
import type { Reply } from "../messages/map";
import { send } from "../messages/send";
import { installPageWords } from "../panel/install-words";
import { readQueueLines } from "../panel/queue-lines";
import { download, exportAll } from "./export-all";

installPageWords();
document.title = `Scoutlens: ${t("options_title")}`;
sing("options");

const settings = signal<Settings | null>(null);
const message = signal("");

/** Says what came of it; true when it was done. */
function told(reply: Reply<unknown>, done: string): boolean {
  message.value = reply.ok ? done : (maybe(`error_${reply.error.replaceAll("-", "_")}`) ?? t("error_unexpected"));
  return reply.ok;
}

async function load(): Promise<void> {
  const reply = await send("settings.get", null);
  if (reply.ok) settings.value = reply.value;
  else told(reply, "");
}

async function change(changed: Partial<Settings>): Promise<void> {
  told(await send("settings.set", { change: changed }), t("options_saved"));
  await load();
}

async function exportEverything(): Promise<void> {
  const all = await exportAll();
  if (all.ok) download("scoutlens-backup.json", all.json, "application/json");
  else told(all, "");
}

async function eraseOne(what: string): Promise<void> {
  const [profile] = readQueueLines(what).profiles;
  if (!profile) {
    message.value = t("options_not_understood");
    return;
  }
  const { platform, handle } = profile;
  const reply = await send("creator.erase", { platform, handle });
  told(reply, reply.ok ? t("options_erased", reply.value.erased) : "");
}

async function eraseEverything(): Promise<void> {
  told(await send("store.erase", { everything: true }), t("options_erased_all"));
  await load();
}

const choice = ({
  id,
  name,
  date,
  ...pack
}: (typeof RATE_PACKS)[number] | (typeof PRICE_PACKS)[number]): PackChoice => ({
  id,
  name,
  date,
  fixed: pack.type === "rates" && pack.role === "reference",
});

function Page() {
  if (settings.value === null) return <main>{message.value || t("state_reading")}</main>;
  return (
    <Options
      settings={settings.value}
      platforms={PLATFORMS.map((platform) => platform.id)}
      ratePacks={RATE_PACKS.map(choice)}
      pricePacks={PRICE_PACKS.map(choice)}
      message={message.value}
      actions={{
        change: (changed) => void change(changed),
        exportAll: () => void exportEverything(),
        eraseOne: (what) => void eraseOne(what),
        eraseEverything: () => void eraseEverything(),
      }}
    />
  );
}

const root = document.getElementById("app");
if (root) render(<Page />, root);
void load();
