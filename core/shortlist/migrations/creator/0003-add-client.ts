import { isObject } from "../../store/json";
import type { Migration } from "../migration";

/**
 * Version 3: each membership keeps a note for the client and the client's answers; the latest reading keeps the lead
 * metric's word with its passport, and the evidence of its signals. What was not kept before is not known.
 */
export const addClient: Migration = {
  to: 3,
  migrate: (value) => {
    if (!isObject(value) || !isObject(value.memberships)) return value;
    const memberships = Object.entries(value.memberships).map(([listId, own]) => [
      listId,
      isObject(own) ? { ...own, forClient: "", clientAnswers: [] } : own,
    ]);
    const latest = isObject(value.latest) ? { ...value.latest, verdict: null, findings: [] } : value.latest;
    return { ...value, latest, memberships: Object.fromEntries(memberships) };
  },
};
