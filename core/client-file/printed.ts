/** One figure in words. */
export interface PrintedLine {
  label: string;
  value: string;
  /** Day, sample, denominator, source: what the figure rests on. */
  details: string[];
  /** It was ticked and is not known. */
  unread: boolean;
}

/** Facts with a heading: what the creator stated, on a day. */
export interface PrintedFacts {
  heading: string;
  lines: { label: string; value: string }[];
}

/** A signal in words: what was seen, and what else could explain it. */
export interface PrintedSignal {
  name: string;
  lines: string[];
}

export interface PrintedCreator {
  id: string;
  name: string;
  handle: string;
  platform: string;
  url: string;
  lines: PrintedLine[];
  stated: PrintedFacts[];
  note: string;
  signals: PrintedSignal[];
}

/** Fixed texts of the file. */
export interface PrintedLabels {
  made: string;
  stated: string;
  signals: string;
  signalsNote: string;
  foot: string;
  how: string;
  answer: string;
  open: string;
  approve: string;
  backup: string;
  decline: string;
  reason: string;
  by: string;
  save: string;
  saved: string;
  none: string;
  reasonAlone: string;
}

/** The client's file in the words of a language. Everything is plain text. */
export interface PrintedFile {
  /** BCP 47. */
  language: string;
  direction: "ltr" | "rtl";
  listId: string;
  title: string;
  message: string;
  labels: PrintedLabels;
  creators: PrintedCreator[];
}
