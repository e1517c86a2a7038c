import { useTyped } from "./use-typed";

/** A whole number, or null where the field is left empty; anything else is not taken over. */
export function NumberField(props: {
  label: string;
  name: string;
  value: number | null;
  least?: number;
  onChange(value: number | null): void;
}) {
  const { label, name, value, least = 1, onChange } = props;
  const typed = useTyped(String(value ?? ""));
  return (
    <label>
      {label}
      <input
        type="number"
        name={name}
        min={least}
        step="any"
        {...typed}
        onChange={(event) => {
          const { valueAsNumber, value: text } = event.currentTarget;
          if (text === "") onChange(null);
          else if (Number.isFinite(valueAsNumber) && valueAsNumber >= least) onChange(valueAsNumber);
        }}
      />
    </label>
  );
}
