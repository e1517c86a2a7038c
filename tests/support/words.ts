import english from "../../assets/locales/en/messages.json";
import { catalogSource, installWords } from "../../components/words";

/** English words, as a browser would give them. */
export function installEnglish(): void {
  installWords(catalogSource(english));
}
