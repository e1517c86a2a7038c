import { useRef, useState } from "preact/hooks";
import type { OwnPackIssue } from "../../core/benchmarks/own-pack";
import { t } from "../words";
import { issueText } from "./issue-text";
import type { PackSaved } from "./options-actions";

/** More is of no use to anybody who mends a file. */
const MOST_ISSUES = 20;

/** Marks a line of the text and brings it into sight. */
function selectLine(area: HTMLTextAreaElement, line: number): void {
  const lines = area.value.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[line - 1] ?? "").length);
  area.scrollTop = (area.scrollHeight / lines.length) * Math.max(0, line - 4);
}

/** The text of one pack, from a file, pasted or typed. Nothing is kept before it passes every check. */
export function PackEditor(props: {
  start: string;
  /** A new pack may come from a file. */
  fresh: boolean;
  save(text: string): Promise<PackSaved>;
  onClose(): void;
}) {
  const { start, fresh, save, onClose } = props;
  const [text, setText] = useState(start);
  const [issues, setIssues] = useState<OwnPackIssue[]>([]);
  const area = useRef<HTMLTextAreaElement>(null);
  const check = async (given: string) => {
    const { saved, issues: found } = await save(given);
    setIssues(found);
    if (saved) onClose();
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    const given = await file.text();
    setText(given);
    await check(given);
  };
  return (
    <form
      class="pack-editor"
      data-part="pack-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void check(text);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      {fresh ? (
        <label>
          {t("options_pack_file")}
          <input
            type="file"
            name="pack-file"
            accept=".json,application/json"
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
        </label>
      ) : null}
      <label class="wide">
        {t("options_pack_text")}
        <textarea
          ref={area}
          name="pack-text"
          rows={14}
          dir="ltr"
          spellcheck={false}
          value={text}
          aria-invalid={issues.length > 0}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div role="alert" data-part="pack-issues">
        {issues.length > 0 ? (
          <>
            <p class="stop">{t("options_pack_bad")}</p>
            <ul>
              {issues.slice(0, MOST_ISSUES).map((issue) => (
                <li key={`${issue.line}:${issue.path}:${issue.reason}`}>
                  <button
                    type="button"
                    data-look="link"
                    onClick={() => {
                      if (area.current) selectLine(area.current, issue.line);
                    }}
                  >
                    {issueText(issue)}
                  </button>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
      <p>
        <button type="submit" data-look="main" data-part="pack-save">
          {t("options_pack_check")}
        </button>{" "}
        <button type="button" onClick={onClose}>
          {t("options_cancel")}
        </button>
      </p>
    </form>
  );
}
