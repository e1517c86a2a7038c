import { propose, summarise } from "../people/propose";
import type { Creator, CreatorId, Person, PersonId, PersonProposal, PersonSummary, Result } from "../types";
import type { StorageArea, StoreDeps } from "./area";
import { caughtError } from "./disk-error";
import { readEntries } from "./documents";
import { creatorKey, PREFIX, personKey } from "./keys";
import { KINDS } from "./kinds";
import { allKeys } from "./rebuild";
import { type Done, transact } from "./transact";

async function allCreators(area: StorageArea): Promise<Result<Creator[]>> {
  try {
    return readEntries(
      area,
      KINDS.creator,
      (await allKeys(area)).filter((key) => key.startsWith(PREFIX.creator)),
    );
  } catch (error) {
    return { ok: false, error: caughtError(error) };
  }
}

/**
 * Accounts that may be one human, over all creators.
 *
 * @example await proposePeople(area) // { ok: true, value: [ … ] }, two accounts with one contact address
 * @example await proposePeople(emptyArea) // { ok: true, value: [] }
 */
export async function proposePeople(area: StorageArea): Promise<Result<PersonProposal[]>> {
  const creators = await allCreators(area);
  return creators.ok ? { ok: true, value: propose(creators.value) } : creators;
}

/**
 * Everybody who was confirmed, by name.
 *
 * @example await listPeople(area) // { ok: true, value: [{ name: "Mira", … }] }
 * @example await listPeople(emptyArea) // { ok: true, value: [] }
 */
export async function listPeople(area: StorageArea): Promise<Result<Person[]>> {
  try {
    const keys = (await allKeys(area)).filter((key) => key.startsWith(PREFIX.person));
    const people = await readEntries(area, KINDS.person, keys);
    if (!people.ok) return people;
    return { ok: true, value: people.value.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)) };
  } catch (error) {
    return { ok: false, error: caughtError(error) };
  }
}

/**
 * A person with all accounts.
 *
 * @example await getPerson(area, "p1", norms) // { ok: true, value: … }, with both accounts
 * @example await getPerson(area, "nobody", norms) // { ok: false, error: "not-found" }
 */
export async function getPerson(
  area: StorageArea,
  id: PersonId,
  norms: (creator: Creator) => number | null,
): Promise<Result<PersonSummary>> {
  const people = await readEntries(area, KINDS.person, [personKey(id)]);
  if (!people.ok) return people;
  const person = people.value[0];
  if (person === undefined) return { ok: false, error: "not-found" };
  const creators = await readEntries(area, KINDS.creator, person.creatorIds.map(creatorKey));
  if (!creators.ok) return creators;
  const known = creators.value.map((creator) => [creator.id, norms(creator)] as const);
  const found = Object.fromEntries(known.filter((pair): pair is [CreatorId, number] => pair[1] !== null));
  return { ok: true, value: summarise(person, creators.value, found) };
}

/**
 * Joins accounts into one person; people they belonged to before are joined with them.
 *
 * @example await confirmPerson(deps, ["tiktok:mira", "youtube:mira"], "Mira") // { ok: true, … }
 * @example await confirmPerson(deps, ["tiktok:mira"], "Mira") // { ok: false, error: "invalid" }: one account is no group
 */
export function confirmPerson(deps: StoreDeps, creatorIds: CreatorId[], name: string): Promise<Result<Done<Person>>> {
  return transact<Person>(deps, "person", async (tx) => {
    const reads = await tx.readMany(KINDS.creator, [...new Set(creatorIds)].map(creatorKey));
    const ids = new Set<CreatorId>();
    const old = new Set<PersonId>();
    for (const read of reads) {
      if (read.state !== "ok") return { ok: false, error: read.state === "newer" ? "newer-version" : "not-found" };
      ids.add(read.value.id);
      if (read.value.personId !== null) old.add(read.value.personId);
    }
    if (ids.size < 2) return { ok: false, error: "invalid" };
    for (const personId of old) {
      const before = await tx.read(KINDS.person, personKey(personId));
      if (before.state === "newer") return { ok: false, error: "newer-version" };
      if (before.state === "ok") for (const id of before.value.creatorIds) ids.add(id);
      tx.drop(personKey(personId));
    }
    const person: Person = { id: deps.newId(), name, creatorIds: [...ids], confirmedAt: deps.now() };
    for (const id of ids) {
      const read = await tx.read(KINDS.creator, creatorKey(id));
      if (read.state === "ok") tx.put(KINDS.creator, creatorKey(id), { ...read.value, personId: person.id });
    }
    tx.put(KINDS.person, personKey(person.id), person);
    return { ok: true, value: person };
  });
}

/**
 * Says that two accounts are two humans: they are not proposed again.
 *
 * @example await dismissPair(deps, ["tiktok:mira", "x:mira"]) // { ok: true, … }
 * @example await dismissPair(deps, ["x:mira", "tiktok:mira"]) // the same pair, in any order
 */
export function dismissPair(deps: StoreDeps, [a, b]: [CreatorId, CreatorId]): Promise<Result<Done<null>>> {
  return transact<null>(deps, "person-dismiss", async (tx) => {
    const read = await tx.read(KINDS.creator, creatorKey(a));
    if (read.state !== "ok") return { ok: false, error: read.state === "newer" ? "newer-version" : "not-found" };
    const notSamePerson = [...new Set([...read.value.notSamePerson, b])];
    tx.put(KINDS.creator, creatorKey(a), { ...read.value, notSamePerson });
    return { ok: true, value: null };
  });
}

/**
 * Takes one account out of a person: the scout says that it is somebody else, so it is not proposed again with the
 * accounts that stay. Where a single one would stay, the person is taken apart.
 *
 * @example await splitAccount(deps, "p1", "x:mira") // { ok: true, … }, the other accounts stay one person
 * @example await splitAccount(deps, "p1", "x:nobody") // { ok: false, error: "not-found" }
 */
export function splitAccount(deps: StoreDeps, id: PersonId, creatorId: CreatorId): Promise<Result<Done<null>>> {
  return transact<null>(deps, "person", async (tx) => {
    const person = await tx.read(KINDS.person, personKey(id));
    if (person.state !== "ok") return { ok: false, error: person.state === "newer" ? "newer-version" : "not-found" };
    if (!person.value.creatorIds.includes(creatorId)) return { ok: false, error: "not-found" };
    const rest = person.value.creatorIds.filter((other) => other !== creatorId);
    const alone = rest.length < 2;
    for (const other of alone ? person.value.creatorIds : [creatorId]) {
      const read = await tx.read(KINDS.creator, creatorKey(other));
      if (read.state === "newer") return { ok: false, error: "newer-version" };
      if (read.state !== "ok") continue;
      const notSamePerson =
        other === creatorId ? [...new Set([...read.value.notSamePerson, ...rest])] : read.value.notSamePerson;
      tx.put(KINDS.creator, creatorKey(other), { ...read.value, personId: null, notSamePerson });
    }
    if (alone) tx.drop(personKey(id));
    else tx.put(KINDS.person, personKey(id), { ...person.value, creatorIds: rest });
    return { ok: true, value: null };
  });
}

/**
 * Takes a person apart into its accounts again.
 *
 * @example await splitPerson(deps, "p1") // { ok: true, … }
 * @example await splitPerson(deps, "nobody") // { ok: false, error: "not-found" }
 */
export function splitPerson(deps: StoreDeps, id: PersonId): Promise<Result<Done<null>>> {
  return transact<null>(deps, "person", async (tx) => {
    const person = await tx.read(KINDS.person, personKey(id));
    if (person.state !== "ok") return { ok: false, error: person.state === "newer" ? "newer-version" : "not-found" };
    for (const creatorId of person.value.creatorIds) {
      const read = await tx.read(KINDS.creator, creatorKey(creatorId));
      if (read.state === "ok") tx.put(KINDS.creator, creatorKey(creatorId), { ...read.value, personId: null });
    }
    tx.drop(personKey(id));
    return { ok: true, value: null };
  });
}
