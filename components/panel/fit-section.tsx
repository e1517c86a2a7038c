import type { BriefFit, FitLine } from "../../core/types/insight";
import { maybe, t } from "../words";

function listed(value: FitLine["wanted"] | null): string {
  if (value === null) return "–";
  return Array.isArray(value) ? value.join(", ") : String(value);
}

/** Pass, miss or unknown for each line of the brief; deliberately no score. */
export function FitSection({ fit }: { fit: BriefFit | null }) {
  if (!fit || fit.lines.length === 0) return <p class="soft">{t("fit_none")}</p>;
  return (
    <ul class="fit">
      {fit.lines.map((line) => (
        <li key={line.line} data-fit={line.result}>
          <strong class={line.result === "miss" ? "look" : ""}>{t(`fit_${line.result}`)}</strong>{" "}
          {maybe(`fit_line_${line.line}`) ?? line.line}
          <span class="soft">
            {" "}
            {t("fit_wanted", listed(line.wanted))} · {t("fit_found", listed(line.found))}
          </span>
        </li>
      ))}
    </ul>
  );
}
