/**
 * A choice with one of its values put in, or taken out where it was in.
 *
 * @example toggled(["a"], "b") // ["a", "b"]
 * @example toggled(["a"], "a") // []
 */
export const toggled = <Value>(chosen: readonly Value[], value: Value): Value[] =>
  chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
