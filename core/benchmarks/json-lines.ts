/** Where each value of a JSON text stands: from "rows.3.low" to its line, counted from 1. The whole is "". */
export type JsonLines = { ok: true; lines: ReadonlyMap<string, number> } | { ok: false; line: number };

/** Deeper nesting than any pack has; guards the stack. */
const DEEPEST = 30;

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these characters in a string.
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

class Broken {
  constructor(readonly at: number) {}
}

/** Walks a JSON text by the grammar of RFC 8259. */
class Walker {
  private at = 0;
  private line = 1;
  readonly lines = new Map<string, number>();

  constructor(private readonly text: string) {}

  private skip(): void {
    for (; /[ \t\r\n]/.test(this.text[this.at] ?? ""); this.at += 1) if (this.text[this.at] === "\n") this.line += 1;
  }

  private take(sign: string): boolean {
    this.skip();
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined || found === "") throw new Broken(this.line);
    this.at += found.length;
    return found;
  }

  /** A list of members between brackets, separated by commas. */
  private members(end: string, member: (index: number) => void): void {
    if (this.take(end)) return;
    for (let index = 0; ; index += 1) {
      this.skip();
      member(index);
      if (this.take(end)) return;
      if (!this.take(",")) throw new Broken(this.line);
    }
  }

  value(path: string, depth: number): void {
    if (depth > DEEPEST) throw new Broken(this.line);
    this.skip();
    this.lines.set(path, this.line);
    const below = (name: string | number) => (path === "" ? String(name) : `${path}.${name}`);
    if (this.take("[")) this.members("]", (index) => this.value(below(index), depth + 1));
    else if (this.take("{")) this.members("}", () => this.member(below, depth + 1));
    else this.match(this.text[this.at] === '"' ? STRING : SCALAR);
  }

  private member(below: (name: string) => string, depth: number): void {
    const name = String(JSON.parse(this.match(STRING)));
    if (!this.take(":")) throw new Broken(this.line);
    this.value(below(name), depth);
  }

  end(): void {
    this.skip();
    if (this.at < this.text.length) throw new Broken(this.line);
  }
}

/**
 * Finds the line of every value of a JSON text, or the line where the text stops being JSON. The browsers' own parsers
 * name positions in three different ways, or none.
 *
 * @example jsonLines('{\n "rows": [1,\n 2] }') // { ok: true, lines: "" 1, "rows" 2, "rows.0" 2, "rows.1" 3 }
 * @example jsonLines('{\n "rows": [1 2] }') // { ok: false, line: 2 }
 */
export function jsonLines(text: string): JsonLines {
  const walker = new Walker(text);
  try {
    walker.value("", 0);
    walker.end();
    return { ok: true, lines: walker.lines };
  } catch (error) {
    if (error instanceof Broken) return { ok: false, line: error.at };
    throw error;
  }
}
