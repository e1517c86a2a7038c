export { type Catalog, catalogSource } from "./catalog";
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
