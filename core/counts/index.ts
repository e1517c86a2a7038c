export { type ParseCountOptions, parseCount } from "./parse-count";
