export { type Catalog, catalogSource } from "./catalog";
export {
  catalogueLanguage,
  code,
  direction,
  installWords,
  locale,
  type MessageKey,
  type MessageSource,
  maybe,
  type PluralKey,
  plural,
  t,
} from "./words";
