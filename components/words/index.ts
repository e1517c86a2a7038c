export { type Catalog, catalogSource } from "./catalog";
export { colon, listed } from "./marks";
export {
  catalogueLanguage,
  code,
  direction,
  installWords,
  locale,
  maybe,
  plural,
  t,
} from "./words";
