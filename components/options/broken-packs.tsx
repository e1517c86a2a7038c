import { t } from "../words";
import { issueText } from "./issue-text";
import type { BrokenPack, OptionsActions } from "./options-actions";

/** Stored packs that are none, each with the reason; they are left out of every comparison. */
export function BrokenPacks({
  broken,
  remove,
}: {
  broken: readonly BrokenPack[];
  remove: OptionsActions["removePack"];
}) {
  if (broken.length === 0) return null;
  return (
    <section class="part" aria-label={t("options_broken")} data-part="broken-packs">
      <h2>{t("options_broken")}</h2>
      <ul>
        {broken.map(({ id, name, issue }) => (
          <li key={id} class="look">
            {t("options_broken_pack", name)} {issue ? issueText(issue) : ""}{" "}
            <button type="button" data-look="link" onClick={() => remove(id, name)}>
              {t("options_rate_card_remove")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
