export { formatCount } from "./format-count";
export { parseAge } from "./parse-age";
export { type ParseCountOptions, parseCount } from "./parse-count";
export { parseDuration } from "./parse-duration";
