import { isObject } from "../../store/json";
import type { Migration } from "../migration";

/** Version 2: each membership keeps the posts that were delivered for it. */
export const addDelivered: Migration = {
  to: 2,
  migrate: (value) => {
    if (!isObject(value) || !isObject(value.memberships)) return value;
    const memberships = Object.entries(value.memberships).map(([listId, own]) => [
      listId,
      isObject(own) ? { ...own, delivered: [] } : own,
    ]);
    return { ...value, memberships: Object.fromEntries(memberships) };
  },
};
