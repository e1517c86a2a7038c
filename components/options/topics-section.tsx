import { useState } from "preact/hooks";
import { readTopicWords, topicId } from "../../core/niche/own-topics";
import { TOPIC_LISTS } from "../../core/niche/topic-lists";
import type { NicheList } from "../../core/types/assess-context";
import { formatWhole } from "../format/numbers";
import { topicName } from "../view/topic-name";
import { t } from "../words";

function Topic(props: {
  list: NicheList;
  /** Null for a topic that is the scout's own. */
  shipped: NicheList | null;
  onChange(words: string[]): void;
  /** Takes the scout's list away: the shipped one stands again, or the topic is gone. */
  onReset: (() => void) | null;
}) {
  const { list, shipped, onChange, onReset } = props;
  const [text, setText] = useState<string | null>(null);
  const words = list.words.join("\n");
  return (
    <details data-topic={list.id}>
      <summary>
        {topicName(list.id)}{" "}
        <span class="soft">
          {t("options_topics_count", formatWhole(list.words.length))}
          {onReset ? ` · ${t(shipped ? "options_topics_changed" : "options_pack_own")}` : ""}
        </span>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text !== null) onChange(readTopicWords(text));
          setText(null);
        }}
      >
        <textarea
          name={`topic-${list.id}`}
          aria-label={topicName(list.id)}
          rows={8}
          dir="auto"
          value={text ?? words}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div class="buttons">
          <button type="submit" disabled={text === null || text === words}>
            {t("options_topics_save")}
          </button>
          {onReset ? (
            <button type="button" data-look="link" onClick={onReset}>
              {t(shipped ? "options_topics_reset" : "options_rate_card_remove")}
            </button>
          ) : null}
        </div>
      </form>
    </details>
  );
}

/** The words that speak for each topic: the shipped lists, which can be changed and added to. */
export function TopicsSection({ own, onChange }: { own: readonly NicheList[]; onChange(own: NicheList[]): void }) {
  const shipped = new Map(TOPIC_LISTS.map((list) => [list.id, list]));
  const changed = new Map(own.map((list) => [list.id, list]));
  const ids = [...new Set([...shipped.keys(), ...changed.keys()])];
  const without = (id: string) => own.filter((list) => list.id !== id);
  return (
    <section class="part" aria-label={t("options_topics")} data-part="topics">
      <h2>{t("options_topics")}</h2>
      <p class="soft">{t("options_topics_hint")}</p>
      <div class="topics">
        {ids.map((id) => (
          <Topic
            key={id}
            list={changed.get(id) ?? shipped.get(id) ?? { id, words: [] }}
            shipped={shipped.get(id) ?? null}
            onChange={(words) => onChange([...without(id), { id, words }])}
            onReset={changed.has(id) ? () => onChange(without(id)) : null}
          />
        ))}
      </div>
      <form
        class="grid"
        data-part="topic-add"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const id = topicId(String(form.get("name")));
          const words = readTopicWords(String(form.get("words")));
          if (id === null || words.length === 0 || ids.includes(id)) return;
          onChange([...own, { id, words }]);
          event.currentTarget.reset();
        }}
      >
        <label>
          {t("options_topics_name")}
          <input name="name" maxLength={40} required dir="auto" />
        </label>
        <label>
          {t("options_topics_words")}
          <input name="words" required dir="auto" />
        </label>
        <button type="submit">{t("options_topics_add")}</button>
      </form>
    </section>
  );
}
