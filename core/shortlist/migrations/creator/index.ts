import type { Migration } from "../migration";

/** Steps of a creator's entry, in order. To change its form: add a file, name it here, add an example. */
export const CREATOR_MIGRATIONS: readonly Migration[] = [];
