/** A place where the list of networks stands, and the line that a new one adds there. */
interface Edit {
  file: string;
  /** The new line goes behind the first line that matches. */
  after: RegExp;
  line: (platform: NewPlatform) => string;
}

export interface NewPlatform {
  /** File name and id: small letters and digits. */
  id: string;
  /** The network's name as people write it. */
  name: string;
  host: string;
}

/** Every place that names all networks. The order of the list is the order of a reader: type, address, words, numbers. */
export const EDITS: readonly Edit[] = [
  { file: "core/types/reading.ts", after: /^ {2}"kick",$/, line: ({ id }) => `  "${id}",` },
  { file: "core/platforms/hosts.ts", after: /^ {2}kick: \[/, line: ({ id, host }) => `  ${id}: ["${host}"],` },
  {
    file: "core/platforms/registry.ts",
    after: /^import \{ kick \}/,
    line: ({ id }) => `import { ${id} } from "./${id}";`,
  },
  { file: "core/platforms/registry.ts", after: /^ {2}kick,$/, line: ({ id }) => `  ${id},` },
  {
    file: "core/metrics/lead-metric.ts",
    after: /^ {2}kick: \["viewers-live"/,
    line: ({ id }) => `  ${id}: ["engagement-rate-followers"],`,
  },
  {
    file: "core/metrics/lead-metric.ts",
    after: /^ {2}kick: \["live"/,
    line: ({ id }) => `  ${id}: ["text", "photo", "video"],`,
  },
  {
    file: "core/metrics/engagement.ts",
    after: /^ {2}snapchat: \[/,
    line: ({ id }) => `  ${id}: ["likes", "comments"],`,
  },
];

export const MESSAGES = "assets/locales/en/messages.json";

/**
 * The text of a file with a line added, or null when its place is not there.
 *
 * @example withLine("a\nb", /^a$/, "x") // "a\nx\nb"
 * @example withLine("a\nb", /^c$/, "x") // null
 */
export function withLine(text: string, after: RegExp, line: string): string | null {
  const lines = text.split("\n");
  const at = lines.findIndex((each) => after.test(each));
  if (at < 0) return null;
  return [...lines.slice(0, at + 1), line, ...lines.slice(at + 1)].join("\n");
}

/** The English catalogue with the network's name added behind the other networks'. */
export function withMessage(catalog: string, { id, name }: NewPlatform): string | null {
  const place = /("platform_kick": \{\s*"message": "[^"]*"\s*\},\n)/;
  if (!place.test(catalog)) return null;
  return catalog.replace(place, `$1  "platform_${id}": {\n    "message": ${JSON.stringify(name)}\n  },\n`);
}
