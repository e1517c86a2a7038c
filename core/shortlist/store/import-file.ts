import { platformById } from "../../platforms/registry";
import { mergeCreators } from "../merge";
import type { Creator, CreatorId, ImportResult, Person, Result, UndoId } from "../types";
import type { StoreDeps } from "./area";
import { PART } from "./exchange";
import { findByStableId, findCreator, freeId, mayBe } from "./find";
import { hold, startHolding } from "./hold";
import { type Home, importAll } from "./import-entries";
import { importUnread, sortUnread } from "./import-newer";
import { importRemovedLists } from "./import-removed-lists";
import { addToOrder, importRest, type Rest } from "./import-rest";
import { isObject } from "./json";
import { creatorKey, listKey, personKey } from "./keys";
import { KINDS } from "./kinds";
import { readQuarantined } from "./quarantine";
import { type Done, transact } from "./transact";
import type { Tx } from "./tx";

/** Unchecked entries of a file. */
export interface ImportPart extends Rest {
  creators: unknown[];
  lists: unknown[];
  people: unknown[];
  /** The change that brought the parts before: one undo takes back all of them. */
  joins?: UndoId;
  /** Lists in the trash; files of earlier versions have none. */
  removedLists?: unknown[];
  quarantine: unknown[];
  /** What the version that wrote the file could not read, as it was stored. */
  newer?: unknown[];
}

/** A part comes by message, where types are only promised. */
function isPart(part: unknown): part is ImportPart {
  if (!isObject(part)) return false;
  const { creators, lists, people, quarantine, removedLists = [], newer = [], market = [], packs = [] } = part;
  return (
    [creators, lists, removedLists, people, quarantine, newer, market, packs].every(Array.isArray) &&
    Array.isArray(creators) &&
    creators.length <= PART
  );
}

/** The same creator with its handle spelled the network's one way, in its id too. */
function canonical(creator: Creator): Creator {
  const { platform, id } = creator;
  const handle = platformById(platform)?.canonicalHandle(creator.handle) || creator.handle;
  return { ...creator, handle, id: id === `${platform}:${creator.handle}` ? `${platform}:${handle}` : id };
}

/** Which entry an imported creator belongs to: that of its never-changing id, of its own id, of its handle; else a free one. */
async function creatorHome(tx: Tx, given: Creator): Promise<Home<Creator>> {
  const theirs = canonical(given);
  const at = (id: CreatorId) => ({ key: creatorKey(id), value: { ...theirs, id } });
  const stable = await findByStableId(tx, theirs);
  if (stable.state === "ok") return at(stable.value.id);
  const same = await tx.read(KINDS.creator, creatorKey(theirs.id));
  if (same.state !== "ok") {
    const named = same.state === "newer" ? same : await findCreator(tx, theirs);
    return at(named.state === "ok" ? named.value.id : theirs.id);
  }
  return at(mayBe(same.value, theirs) ? theirs.id : await freeId(tx, theirs));
}

const mergePeople = (mine: Person, theirs: Person): Person => ({
  ...mine,
  creatorIds: [...new Set([...mine.creatorIds, ...theirs.creatorIds])],
});

/**
 * Takes in a part of a file, whole or not at all. Known creators are merged, what does not validate goes to
 * quarantine as it was. The same part again changes nothing. What is here comes first: its queue goes on, its active
 * list stays active. Settings and packs alone are taken over as they are in the file, where it brings them.
 *
 * @example await importPart(deps, { creators: [creator], lists: [], people: [], quarantine: [] }) // added: 1
 * @example await importPart(deps, { creators: ["nonsense"], … }) // quarantined: 1
 */
export function importPart(deps: StoreDeps, part: ImportPart): Promise<Result<Done<ImportResult>>> {
  if (!isPart(part)) return Promise.resolve({ ok: false, error: "invalid" });
  return transact<ImportResult>(
    deps,
    "import",
    async (tx) => {
      const result: ImportResult = {
        added: 0,
        merged: 0,
        unchanged: 0,
        quarantined: 0,
        newer: 0,
        packs: 0,
        refused: 0,
      };
      const state = await startHolding(tx, deps, result);
      const unread = sortUnread(part.newer ?? []);
      const lists = await importAll(
        state,
        KINDS.list,
        [...part.lists, ...unread.lists],
        (value) => ({ key: listKey(value.id), value }),
        (mine) => mine,
      );
      const ordered = await addToOrder(state, lists, part.order);
      if (!ordered.ok) return ordered;
      await importRemovedLists(state, [...(part.removedLists ?? []), ...unread.removedLists]);
      const home = (value: Person) => ({ key: personKey(value.id), value });
      await importAll(state, KINDS.person, [...part.people, ...unread.people], home, mergePeople);
      await importAll<Creator>(
        state,
        KINDS.creator,
        [...part.creators, ...unread.creators],
        (one) => creatorHome(tx, one),
        mergeCreators,
      );
      await importRest(state, part);
      await importUnread(state, unread);
      for (const raw of part.quarantine) {
        const held = readQuarantined("import", { value: raw });
        hold(state, held.key, held.problem, raw, held.raw);
      }
      return { ok: true, value: result };
    },
    typeof part.joins === "string" ? part.joins : null,
  );
}
