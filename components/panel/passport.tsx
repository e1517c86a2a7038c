import type { Passport as PassportData } from "../../core/types/insight";
import { code, t } from "../words";

/** Where a figure comes from, in one line; an old or undated one says so. */
export function Passport({ passport }: { passport: PassportData }) {
  const { packName, statistic, date, denominator, sample, source, aged } = passport;
  return (
    <details class="passport soft">
      <summary>
        <bdi>{packName}</bdi> · {date ?? t("panel_undated_pack")}
        {aged ? <span class="look"> · {t("panel_aged")}</span> : null}
      </summary>
      <p>
        <bdi>{statistic}</bdi> · {t("panel_denominator", t(`panel_denominator_${code(denominator)}`))}
        {sample === "" ? null : (
          <>
            {" · "}
            <bdi>{sample}</bdi>
          </>
        )}{" "}
        · {t("panel_source", source)}
      </p>
    </details>
  );
}
