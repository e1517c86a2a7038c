import { catalogueLanguage } from "./words";

interface Marks {
  colon: string;
  comma: string;
}

const USUAL: Marks = { colon: ": ", comma: ", " };

/** Languages that set these marks in another way. */
const OWN: Readonly<Record<string, Partial<Marks>>> = {
  ar: { comma: "، " },
  fr: { colon: "\u00a0: " },
  ja: { colon: "：", comma: "、" },
};

const own = (mark: keyof Marks): string => OWN[catalogueLanguage()]?.[mark] ?? USUAL[mark];

/** The colon after a label, with the space that the language puts around it. */
export const colon = (): string => own("colon");

/** Things one after the other, with the language's own comma: "fewer posts, no dates". */
export const listed = (parts: readonly string[]): string => parts.join(own("comma"));
