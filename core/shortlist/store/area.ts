/** The storage that the browser gives, as far as it is used. Rejections are the browser's own errors. */
export interface StorageArea {
  /** Entries by key; absent keys are left out. `null` asks for everything. */
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  /** Newer browsers name their keys without reading the values. */
  getKeys?(): Promise<string[]>;
}

/** Runs one piece of work at a time, over all contexts of the extension: a Web Lock, or a queue in tests. */
export type Exclusive = <T>(work: () => Promise<T>) => Promise<T>;

/** What the store is given from outside. */
export interface StoreDeps {
  area: StorageArea;
  exclusive: Exclusive;
  /** Milliseconds since 1970. */
  now(): number;
  /** A name that was never given before. */
  newId(): string;
}
