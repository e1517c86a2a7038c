import type { Migration } from "../migration";
import { addDelivered } from "./0002-add-delivered";
import { addClient } from "./0003-add-client";

/** Steps of a creator's entry, in order. To change its form: add a file, name it here, add an example. */
export const CREATOR_MIGRATIONS: readonly Migration[] = [addDelivered, addClient];
