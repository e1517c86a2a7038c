import { readFileSync } from "node:fs";
import { join } from "node:path";

type Value = string | number | boolean | null;

/** One saved page and what it shows, as `truth.json` of a captures folder has it. Strings are as displayed. */
export interface Truth {
  file: string;
  url: string | null;
  platform: string;
  page: "profile" | "post" | "search" | "none";
  capture: string;
  language: string | null;
  handle: string | null;
  handleShown?: string;
  displayName: string | null;
  fields: Record<string, Value>;
  exact: Record<string, number>;
  /** Further forms of the same counts that the page carries. */
  jsonExact?: Record<string, Value>;
  jsonRounded?: Record<string, Value>;
  authorJson?: Record<string, Value>;
  metaFields?: Record<string, Value>;
  posts: {
    count: number;
    items?: number;
    featured?: TruthPost;
    first: TruthPost[];
  } | null;
  notes: string;
}

export interface TruthPost {
  id: string;
  pinned?: boolean;
  json?: Record<string, Value>;
  [name: string]: Value | Record<string, Value> | undefined;
}

/** Reads a captures folder. The file is written by people and trusted, so its shape is not checked. */
export function loadTruth(folder: string): Truth[] {
  return JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as Truth[];
}
