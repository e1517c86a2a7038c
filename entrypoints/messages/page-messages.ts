import type { MessageName } from "./map";

/**
 * What a content script may ask. A network's page shares its process with the content script, so exports,
 * settings and erasing are for the extension's own pages alone.
 */
export const PAGE_MESSAGES: ReadonlySet<MessageName> = new Set<MessageName>([
  "reading.report",
  "reading.get",
  "sample.set",
  "insight.report",
  "badge.set",
  "known.many",
  "creator.save",
  "creator.reject",
  "undo.apply",
  "queue.add",
  "queue.next",
  "settings.get",
  "overlay.place",
  "overlay.hide",
  "packs.get",
]);
