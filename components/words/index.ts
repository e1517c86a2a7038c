export { type Catalog, catalogSource } from "./catalog";
export {
  catalogueLanguage,
  code,
  direction,
  installWords,
  locale,
  type MessageKey,
  maybe,
  plural,
  t,
} from "./words";
