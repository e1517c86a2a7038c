/** A list of switches; `off` names those that are switched off. */
export function SwitchesSection<Id extends string>(props: {
  title: string;
  hint: string;
  name: string;
  choices: readonly { id: Id; label: string }[];
  off: readonly Id[];
  onChange(off: Id[]): void;
}) {
  const { title, hint, name, choices, off, onChange } = props;
  return (
    <section class="part" aria-label={title}>
      <h2>{title}</h2>
      <p class="soft">{hint}</p>
      <div class="grid">
        {choices.map(({ id, label }) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              name={`${name}-${id}`}
              checked={!off.includes(id)}
              onChange={(event) => {
                const others = off.filter((each) => each !== id);
                onChange(event.currentTarget.checked ? others : [...others, id]);
              }}
            />
            {label}
          </label>
        ))}
      </div>
    </section>
  );
}
