import type { FileEntry } from "../../../core/client-file/document";
import { toggled } from "../../parts/toggled";
import { t } from "../../words";
import { findingName } from "./print";

/** A creator that may go into the file. */
export interface Candidate {
  id: string;
  name: string;
  handle: string;
  note: string;
  /** Notable signals whose evidence is kept. */
  signals: readonly string[];
  /** There are signals, but the evidence of that reading was not kept. */
  signalsOld: boolean;
}

interface CandidateProps {
  candidate: Candidate;
  entry: FileEntry;
  wanted: boolean;
  onWanted(wanted: boolean): void;
  onEntry(entry: FileEntry): void;
}

/** One creator of the file: whether it goes in, its text, and each signal that the scout wants to show. */
export function CandidatePart({ candidate, entry, wanted, onWanted, onEntry }: CandidateProps) {
  const { id, name, handle, signals, signalsOld } = candidate;
  return (
    <div class="client-entry" data-candidate={id}>
      <label class="check">
        <input
          type="checkbox"
          name="client-creator"
          checked={wanted}
          onChange={(event) => onWanted(event.currentTarget.checked)}
        />
        <span>
          <bdi>{name}</bdi> <bdi class="soft">@{handle}</bdi>
        </span>
      </label>
      {wanted && (
        <textarea
          name="client-note"
          dir="auto"
          rows={1}
          aria-label={t("client_note", name)}
          placeholder={t("client_message")}
          value={entry.note}
          onInput={(event) => onEntry({ ...entry, note: event.currentTarget.value })}
        />
      )}
      {wanted &&
        signals.map((signal) => (
          <label key={signal} class="check">
            <input
              type="checkbox"
              name="client-signal"
              value={signal}
              checked={entry.signals.includes(signal)}
              onChange={() => onEntry({ ...entry, signals: toggled(entry.signals, signal) })}
            />
            {t("client_signal", findingName(signal))}
          </label>
        ))}
      {wanted && signalsOld && <p class="soft">{t("client_signals_old")}</p>}
    </div>
  );
}
