import type { AnswerFile } from "../../core/client-file/answer-schema";
import type { TakenAnswers } from "../../core/shortlist/store/client";
import type { ImportPart } from "../../core/shortlist/store/import-file";
import type { ReadCreators } from "../../core/shortlist/store/read-creators";
import type {
  BackupPart,
  Creator,
  CreatorChange,
  CreatorId,
  Health,
  HiddenPage,
  ImportResult,
  Known,
  KnownBadge,
  List,
  ListChange,
  ListId,
  MembershipChange,
  OverlayPlace,
  Person,
  PersonId,
  PersonProposal,
  PersonSummary,
  ProfileRef,
  Quarantined,
  Queue,
  QueueItem,
  Quote,
  ReadingState,
  RejectReason,
  RemovedListSummary,
  Row,
  SampleChoice,
  Settings,
  Status,
  StoredPack,
  StoreError,
  UndoId,
  UndoItem,
} from "../../core/shortlist/types";
import type { Brief } from "../../core/types/brief";
import type { Insight, Tier } from "../../core/types/insight";
import type { PlatformId, Reading } from "../../core/types/reading";

/** A change that was made, with the name to undo it by. */
export interface Changed {
  undo: UndoId;
}

/** A creator on the page with what was made of it; `listId` absent means the active list. */
export interface Decision {
  reading: Reading;
  insight: Insight;
  listId?: ListId;
}

/** What the toolbar's badge says of the creator in a tab. */
export interface Badge {
  tier: Tier | null;
  /** `stop` where the scout should not go on: rejected in the active list, or do not work with. */
  known: "known" | "stop" | null;
  /** Signals combined are worth a look. */
  dot: boolean;
}

/**
 * Every message to the background, with what goes in and what comes back. A reply is
 * `{ ok: true, value }` or `{ ok: false, error }` with an error key; nothing is ever thrown across.
 */
export interface MessageMap {
  /** A batch of what the page shows; comes back merged with what the session has seen of the creator. */
  "reading.report": { input: { reading: Reading }; output: ReadingState };
  /** The same without a report, for the panel; null when the session has not seen the creator. */
  "reading.get": { input: ProfileRef; output: ReadingState | null };
  /** Posts put back into the sample and the kind asked for, kept for the session. */
  "sample.set": { input: ProfileRef & { choice: SampleChoice }; output: ReadingState | null };
  /** The insight settled: a saved creator gets the day's snapshot, the market seen gets its figure. */
  "insight.report": { input: { reading: Reading; insight: Insight }; output: { snapshot: boolean } };
  /** What the toolbar shows for the page's tab; null on a page that is no profile. */
  "badge.set": { input: { badge: Badge | null }; output: null };
  /** For badges in a network's lists; handles that are not known are absent. At most 200. */
  "known.many": { input: { platform: PlatformId; handles: string[] }; output: Record<string, KnownBadge> };

  /** Saves to the list with status "shortlisted"; a creator already on it gets its reading renewed. */
  "creator.save": { input: Decision; output: Changed & { known: Known } };
  "creator.reject": {
    input: Decision & { reason: RejectReason; words?: string };
    output: Changed & { known: Known };
  };
  "creator.get": { input: { id: CreatorId }; output: Creator };
  /** In the order asked for, with the names of those that are gone and of those that cannot be read. */
  "creator.many": { input: { ids: CreatorId[] }; output: ReadCreators };
  "creator.update": { input: { ids: CreatorId[]; change: CreatorChange }; output: Changed };
  /** Into the trash. */
  "creator.remove": { input: { ids: CreatorId[] }; output: Changed };
  /** For good, everywhere: entry, snapshots, trash, undo, quarantine, queue, session and market seen. */
  "creator.erase": { input: { ids: CreatorId[] } | ProfileRef; output: { erased: number } };
  "trash.restore": { input: { ids: CreatorId[] }; output: Changed };
  /** Creators and lists. */
  "trash.empty": { input: null; output: { erased: number } };

  "membership.add": { input: { ids: CreatorId[]; listId: ListId; status?: Status }; output: Changed };
  "membership.update": { input: { ids: CreatorId[]; listId: ListId; change: MembershipChange }; output: Changed };
  "membership.remove": { input: { ids: CreatorId[]; listId: ListId }; output: Changed };
  "status.set": {
    input: { ids: CreatorId[]; listId: ListId; status: Status; reason?: RejectReason | null; words?: string };
    output: Changed;
  };
  /** `base` is the note that editing began from: when somebody else changed it meanwhile both texts are kept. */
  "note.set": {
    input: { id: CreatorId; listId: ListId; note: string; base: string };
    output: Changed & { note: string };
  };
  /** Adds the quote or replaces the one with its id. */
  "quote.set": { input: { id: CreatorId; listId: ListId; quote: Quote }; output: Changed };
  "quote.remove": { input: { id: CreatorId; listId: ListId; quoteId: string }; output: Changed };

  /** A client's answers beside the creators of a list; `unknown` names those that are not on it. */
  "client.answers": { input: Omit<AnswerFile, "title">; output: Changed & TakenAnswers };
  /** Texts for the client, by creator. */
  "client.notes": { input: { listId: ListId; notes: Record<CreatorId, string> }; output: Changed };

  "undo.list": { input: null; output: UndoItem[] };
  /** Takes the change back, or the newest one when no id is given. */
  "undo.apply": { input: { id: UndoId | null }; output: UndoItem };

  "lists.get": { input: null; output: { lists: List[]; activeId: ListId | null } };
  /** The first list made becomes the active one. */
  "list.create": {
    input: { name: string; brief?: Brief; currency?: string; budget?: number | null };
    output: Changed & { list: List };
  };
  "list.update": { input: { id: ListId; change: ListChange }; output: Changed & { list: List } };
  "list.activate": { input: { id: ListId | null }; output: Changed };
  /** Into the trash with all that its creators have in it; they stay saved. */
  "list.remove": { input: { id: ListId }; output: Changed };
  /** Lists in the trash, the last removed first. */
  "list.removed": { input: null; output: RemovedListSummary[] };
  /** Out of the trash, its creators on it again; with a number behind its name where another list took that. */
  "list.restore": { input: { id: ListId }; output: Changed & { list: List } };
  /** For good, out of the trash. */
  "list.erase": { input: { ids: ListId[] }; output: { erased: number } };

  /** A part of the index, at most a few shards; start with 0, go on with `next` until null. */
  "shortlist.rows": { input: { from: number }; output: { rows: Row[]; next: number | null; total: number } };
  /** Newest first, for the popup on a page that is no profile. */
  "shortlist.recent": { input: { limit: number }; output: Row[] };

  /** Everybody confirmed, by name. */
  "person.list": { input: null; output: Person[] };
  "person.proposals": { input: null; output: PersonProposal[] };
  "person.get": { input: { id: PersonId }; output: PersonSummary };
  "person.confirm": { input: { creatorIds: CreatorId[]; name: string }; output: Changed & { person: Person } };
  "person.dismiss": { input: { creatorIds: [CreatorId, CreatorId] }; output: Changed };
  /** Takes the person apart; with `creatorId` only this account out of it. */
  "person.split": { input: { id: PersonId; creatorId?: CreatorId }; output: Changed };

  "settings.get": { input: null; output: Settings };
  "settings.set": { input: { change: Partial<Settings> }; output: Changed & { settings: Settings } };
  /** The one setting that the line on the page changes by itself: where it stands on a network. */
  "overlay.place": { input: { platform: PlatformId; place: OverlayPlace }; output: null };
  /** No line on this page any more, or again. */
  "overlay.hide": { input: { page: HiddenPage; hidden: boolean }; output: null };
  /** The scout's own packs, checked; `broken` holds what is stored and is no valid pack. */
  "packs.get": { input: null; output: { packs: StoredPack[]; broken: StoredPack[]; revision: number } };
  /** The text of a pack's file; one of the same id is replaced, a bad one is `invalid` and changes nothing. */
  "pack.save": { input: { json: string }; output: Changed };
  "pack.remove": { input: { id: string }; output: Changed };

  "queue.get": { input: null; output: Queue };
  /** Adds what is not yet decided in the active list nor waiting already. */
  "queue.add": {
    input: { profiles: (ProfileRef & { url: string })[] };
    output: Changed & { added: number; skipped: number };
  };
  /** Saved creators of the list (or of all) not read for so many days, oldest reading first. */
  "queue.recheck": { input: { listId: ListId | null; days: number }; output: Changed & { added: number } };
  /** Marks the next waiting profile as opened and names it; the caller opens it in the scout's tab. */
  "queue.next": { input: null; output: { item: QueueItem | null; waiting: number } };
  "queue.clear": { input: null; output: Changed };

  /** A text typed and not yet stored ("note", "quote"), kept for the session; empty text takes it away. */
  "draft.set": { input: { key: string; text: string }; output: null };
  "draft.get": { input: { key: string }; output: { text: string } };

  /** `after` is "" for the first part, then the `next` of the part before. */
  "export.part": { input: { after: CreatorId }; output: BackupPart };
  /** CSV text of a list (or of everything), guarded against formulas. */
  "export.csv": { input: { listId: ListId | null; ids?: CreatorId[] }; output: { csv: string; creators: number } };
  /** Unchecked entries of a file; each is validated, merged, or put into quarantine. At most 200 creators a part. */
  "import.part": {
    input: ImportPart;
    output: Changed & ImportResult;
  };

  "store.health": { input: null; output: Health };
  "store.rebuild": { input: null; output: Health };
  "quarantine.list": { input: null; output: Quarantined[] };
  /** Everything Scoutlens keeps, settings too. Cannot be undone. */
  "store.erase": { input: { everything: true }; output: null };
}

export type MessageName = keyof MessageMap;
export type InputOf<N extends MessageName> = MessageMap[N]["input"];
export type OutputOf<N extends MessageName> = MessageMap[N]["output"];

/** Why a message was not answered with a value. Each has a sentence in the locale files. */
export type ErrorKey =
  | StoreError
  /** No list is active and none was named. */
  | "no-list"
  /** The sender may not ask this, or there is no such message. */
  | "refused"
  /** The extension was updated or reloaded under this page: refresh it. */
  | "refresh-page"
  /** Storage did not answer in time. */
  | "slow"
  /** The background ended before it had answered: the change may be made or not. */
  | "interrupted"
  | "unexpected";

export type Reply<T> = { ok: true; value: T } | { ok: false; error: ErrorKey };

/** What the background tells extension pages and tabs after a change. */
export interface ChangeEvent {
  event: "changed";
  /** Creators that changed, at most the first 200; `all` when more or after a rebuild. */
  creatorIds: CreatorId[];
  all: boolean;
  lists: boolean;
  settings: boolean;
  queue: boolean;
}

/** What travels: the name beside the input. */
export interface Envelope<N extends MessageName = MessageName> {
  message: N;
  input: InputOf<N>;
}
