import { maybe } from "../words";

/** Name of a topic: a shipped one in the person's language, the scout's own as it was typed. */
export function topicName(id: string): string {
  return maybe(`topic_${id}`) ?? id.replaceAll("-", " ");
}
