import { useState } from "preact/hooks";

/**
 * What a field is given to keep what is being typed in it while the page is drawn anew, for the page reads everything
 * again whenever another tab changed something. Once the field is left it shows what is kept.
 */
export function useTyped(kept: string) {
  const [typed, setTyped] = useState<string | null>(null);
  return {
    value: typed ?? kept,
    onInput: (event: { currentTarget: { value: string } }) => setTyped(event.currentTarget.value),
    onBlur: () => setTyped(null),
  };
}
