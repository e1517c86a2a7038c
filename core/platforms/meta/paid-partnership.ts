import type { DomElement } from "../dom";
import { cleaned } from "../read/number-text";

/**
 * Meta's paid-partnership label as its own line of a post's head. A hint next to the structure, never
 * the only key to a count; languages that are missing here read as "not labelled".
 */
const LABEL =
  /^(?:paid partnership|bezahlte (?:werbe)?partnerschaft|partenariat rémunéré|(?:colaboración|alianza|asociación) pagada|parceria paga|(?:partnership|collaborazione) (?:pubblicizzata|a pagamento|pagata)|betaald partnerschap|betalt (?:partnerskab|partnerskap|samarbeid)|betalt samarbete|maksettu (?:kumppanuus|yhteistyö)|płatna współpraca|placené partnerství|fizetett partnerség|parteneriat plătit|платное партнерство|платне партнерство|ücretli ortaklık|kemitraan berbayar|perkongsian berbayar|quan hệ đối tác được trả phí|ความร่วมมือแบบชำระเงิน|タイアップ投稿|유료 파트너십|付费合作|付費合作|付費夥伴|पेड पार्टनरशिप|شراكة مدفوعة|שותפות בתשלום|πληρωμένη συνεργασία)(?:\s|$|：|:|\p{P})/iu;

/**
 * Whether one of the short texts in a post's head is the network's paid-partnership label.
 *
 * @example hasPaidLabel(spansOf(head)) // true for "Paid partnership with goodflour"
 * @example hasPaidLabel([]) // false
 */
export function hasPaidLabel(parts: readonly DomElement[]): boolean {
  return parts.some((part) => {
    const text = cleaned(part.textContent ?? "");
    return text.length <= 80 && LABEL.test(text);
  });
}
