import { describe, expect, it } from "vitest";
import {
  accusations,
  addresses,
  emptyTexts,
  informal,
  needlessAllowances,
  typography,
  untranslated,
  wrongKeys,
  wrongPlaceholders,
} from "./faults";

const catalogue = (texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).map(([key, message]) => [key, { message }]));

const english = catalogue({
  action_save: "Save",
  line_other: "other",
  note_of: "Note on $1",
  list_one: "$1 list",
  list_other: "$1 lists",
  total_one: "$1 of $2",
  total_other: "$1 of $2",
  panel_cpm: "CPM",
  platform_x: "X",
});
const german = catalogue({
  action_save: "Speichern",
  line_other: "anderer Grund",
  note_of: "Notiz zu $1",
  list_one: "eine Liste",
  list_other: "$1 Listen",
  total_one: "$1 von $2",
  total_other: "$1 von $2",
  panel_cpm: "TKP",
  platform_x: "X",
});
const with_ = (texts: Record<string, string>) => ({ ...german, ...catalogue(texts) });

describe("a sound catalogue", () => {
  it("has no fault", () => {
    expect(wrongKeys(english, german, "de")).toEqual([]);
    expect(wrongPlaceholders(english, german)).toEqual([]);
    expect(emptyTexts(german)).toEqual([]);
    expect(untranslated(english, german, "de")).toEqual([]);
  });
});

describe("a fault is found", () => {
  it("when a text is missing, left over, or lacks a plural form of the language", () => {
    const { action_save: _, ...less } = german;
    expect(wrongKeys(english, { ...less, ...catalogue({ action_gone: "Weg" }) }, "de")).toEqual([
      "missing: action_save",
      "unknown: action_gone",
    ]);
    expect(wrongKeys(english, german, "ar")).toContain("missing: list_few");
    expect(wrongKeys(english, german, "ja")).toContain("unknown: list_one");
    expect(wrongKeys(english, german, "pt_BR")).toContain("missing: list_many");
  });

  it("when something else is filled in", () => {
    const wrong = with_({
      note_of: "Notiz",
      list_other: "viele Listen",
      total_one: "eine",
      action_save: "$1 speichern",
    });
    expect(wrongPlaceholders(english, wrong)).toEqual(["action_save", "note_of", "list_other", "total_one"]);
  });

  it("when a text is empty or begins with a space", () => {
    expect(emptyTexts(with_({ action_save: " ", note_of: " Notiz zu $1" }))).toEqual(["action_save", "note_of"]);
  });

  it("when a text is still English without a reason", () => {
    expect(untranslated(english, with_({ note_of: "Note on $1", panel_cpm: "CPM" }), "de")).toEqual([
      "note_of",
      "panel_cpm",
    ]);
    expect(untranslated(english, with_({ panel_cpm: "CPM" }), "es")).toEqual([]);
    expect(needlessAllowances(english, german, "ja")).toEqual(["panel_cpm"]);
  });

  it("when somebody is accused, in any language", () => {
    const texts = [
      "Fake followers",
      "Gefälschte Follower",
      "seguidores falsos",
      "faux abonnés",
      "偽のフォロワー",
      "متابع مزيف",
    ];
    expect(texts.filter((text) => accusations(catalogue({ a: text })).length === 0)).toEqual([]);
    expect(accusations(catalogue({ a: "un marché à défaut", b: "paramètres par défaut" }))).toEqual([]);
  });

  it("when a text carries an address or markup", () => {
    const texts = ["see https://x.example", "www.x.example", "<b>bold</b>", "a&nbsp;b", "scoutlens.com"];
    expect(texts.filter((text) => addresses(catalogue({ a: text })).length === 0)).toEqual([]);
  });

  it("when the scout is addressed informally", () => {
    expect(informal(catalogue({ a: "Öffne dein Profil", b: "Öffnen Sie das Profil" }), "de")).toEqual(["a"]);
    expect(informal(catalogue({ a: "Ouvre ton profil", b: "Ouvrez votre profil" }), "fr")).toEqual(["a"]);
    expect(informal(catalogue({ a: "Abre tu perfil", b: "Abra su perfil" }), "es")).toEqual(["a"]);
  });

  it("when the typography is not the language's own", () => {
    expect(typography(catalogue({ a: "creator's", b: "creator’s", c: "Reading …" }), "en")).toEqual(["a", "c"]);
    expect(typography(catalogue({ a: "Statut : lu", b: "Statut\u00a0: lu" }), "fr")).toEqual(["a"]);
  });
});
