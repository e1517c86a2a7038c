// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, it, vi } from "vitest";
import { AssessSection } from "../../components/options/assess-section";
import type { OptionsActions } from "../../components/options/options-actions";
import { DEFAULT_SETTINGS } from "../../core/shortlist/defaults";

it.each([
  ["border-micro", "50000"],
  ["currency", "EU"],
  ["owner", "Ana"],
])("keeps what is being typed as %s when the page is drawn anew, until the field is left", async (name, text) => {
  const root = document.createElement("div");
  document.body.append(root);
  const change = vi.fn();
  // Only a change of settings is asked for here.
  const actions = { change } as unknown as OptionsActions;
  const drawn = () => act(() => render(<AssessSection settings={{ ...DEFAULT_SETTINGS }} actions={actions} />, root));
  await drawn();
  const field = root.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (!field) throw new Error("no field");
  const before = field.value;
  field.value = text;
  await act(() => void field.dispatchEvent(new Event("input", { bubbles: true })));
  // Another tab has saved a creator: the page hears of it and reads everything again.
  await drawn();
  expect(field.value).toBe(text);
  expect(change).not.toHaveBeenCalled();
  await act(() => void field.dispatchEvent(new Event("change", { bubbles: true })));
  await act(() => void field.dispatchEvent(new Event("blur")));
  // What was not taken over does not go on standing there.
  expect(field.value).toBe(before);
  root.remove();
});
