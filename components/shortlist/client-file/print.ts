import type { FileCreator, FileDocument } from "../../../core/client-file/document";
import type {
  PrintedCreator,
  PrintedFacts,
  PrintedFile,
  PrintedLabels,
  PrintedSignal,
} from "../../../core/client-file/printed";
import type { Finding, StatedFacts } from "../../../core/shortlist/types";
import { formatDay } from "../../format/dates";
import { formatPercent, formatWhole } from "../../format/numbers";
import { evidenceText } from "../../panel/signal-evidence";
import { catalogueLanguage, code, direction, listed, maybe, t } from "../../words";
import { figureLines } from "./print-figures";

function shares(label: string, all: Record<string, number>): PrintedFacts["lines"] {
  const parts = Object.entries(all).toSorted((a, b) => b[1] - a[1]);
  if (parts.length === 0) return [];
  return [{ label, value: listed(parts.map(([name, share]) => `${name} ${formatPercent(share, 3)}`)) }];
}

function statedFacts(facts: StatedFacts): PrintedFacts {
  const reach =
    facts.storyReach === null ? [] : [{ label: t("creator_story_reach"), value: formatWhole(facts.storyReach) }];
  return {
    heading: [t("client_file_as_of", formatDay(facts.at)), facts.source].filter(Boolean).join(" · "),
    lines: [
      ...shares(t("creator_countries"), facts.countries),
      ...shares(t("creator_ages"), facts.ages),
      ...shares(t("creator_genders"), facts.genders),
      ...reach,
    ],
  };
}

/** A signal's name in words, in the file as in the dialog. */
export const findingName = (id: string): string => maybe(`signal_${code(id)}`) ?? id;

function signalOf(finding: Finding, readAt: number | null): PrintedSignal {
  const others = finding.otherExplanations.map((key) => maybe(`explanation_${code(key)}`) ?? key);
  return {
    name: findingName(finding.id),
    lines: [
      ...finding.evidence.map((numbers) => evidenceText({ numbers })),
      others.length > 0 ? t("panel_signal_other", listed(others)) : "",
      finding.falsePositiveRate === null
        ? t("panel_signal_fpr_unknown")
        : t("panel_signal_fpr", formatPercent(finding.falsePositiveRate)),
      readAt === null ? "" : t("client_file_read", formatDay(readAt)),
    ].filter(Boolean),
  };
}

function creatorOf(creator: FileCreator): PrintedCreator {
  const { id, name, handle, platform, url, note, stated, signals, readAt } = creator;
  return {
    id,
    name,
    handle,
    platform: t(`platform_${platform}`),
    url,
    note,
    lines: figureLines(creator),
    stated: (stated ?? []).map(statedFacts),
    signals: signals.map((finding) => signalOf(finding, readAt)),
  };
}

const labelsOf = (at: number): PrintedLabels => ({
  made: t("client_file_made", formatDay(at)),
  stated: t("client_file_stated"),
  signals: t("client_file_signals"),
  signalsNote: t("client_file_signals_note"),
  foot: t("client_file_foot"),
  how: t("client_file_how"),
  answer: t("client_file_answer"),
  open: t("client_file_open"),
  approve: t("client_choice_approve"),
  backup: t("client_choice_backup"),
  decline: t("client_choice_decline"),
  reason: t("client_file_reason"),
  by: t("client_file_by"),
  save: t("client_file_save"),
  saved: t("client_file_saved"),
  none: t("client_file_none"),
  reasonAlone: t("client_file_reason_alone"),
});

/** A client's file in the scout's language: every figure in the very words of the screen. */
export function printFile(file: FileDocument): PrintedFile {
  return {
    language: catalogueLanguage(),
    direction: direction(),
    listId: file.listId,
    title: file.title || t("client_title"),
    message: file.message,
    labels: labelsOf(file.at),
    creators: file.creators.map(creatorOf),
  };
}
