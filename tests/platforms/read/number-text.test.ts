import { describe, expect, it } from "vitest";
import { cleaned, firstNumber, numbersIn, numberText } from "../../../core/platforms/read/number-text";
import { parsePage } from "../../support/document";

function element(html: string) {
  const found = parsePage(`<main>${html}</main>`).querySelector("main");
  if (!found) throw new Error("no element");
  return found;
}

describe("numbers in labels", () => {
  it("takes the first number with its separators, in any language", () => {
    expect(firstNumber("512 Replies. Reply")).toBe("512");
    expect(firstNumber("14006 Respostas. Resposta")).toBe("14006");
    expect(firstNumber("6 次转帖。转帖")).toBe("6");
    expect(firstNumber("Like (3,817 likes)")).toBe("3,817");
    expect(firstNumber("١٢٣ إعجاب")).toBe("١٢٣");
    expect(firstNumber("Bookmark")).toBeNull();
    expect(firstNumber(null)).toBeNull();
  });

  it("keeps the numbers of a list apart", () => {
    expect(numbersIn("512 replies, 734 reposts, 5038 likes")).toEqual(["512", "734", "5038"]);
    expect(numbersIn("6 次转帖、24 喜欢、4276 次观看")).toEqual(["6", "24", "4276"]);
  });
});

describe("numberText", () => {
  it("leaves the word beside the number out", () => {
    expect(numberText(element("<a><span><span>5.2万</span></span> <span>关注者</span></a>"))).toBe("5.2万");
    expect(numberText(element("<span>17\u00a0mil</span> <span>Seguidores</span>"))).toBe("17\u00a0mil");
    expect(numberText(element("329 posts"))).toBe("329 posts");
  });

  it("does not take one of two numbers, or one digit of many", () => {
    expect(numberText(element("<span>4,127</span><span>3,894</span> Followers"))).toBe("4,1273,894 Followers");
    expect(numberText(element("<span>3</span><span>8</span><span>9</span>"))).toBe("389");
  });

  it("is blank without a digit", () => {
    expect(numberText(element("<span></span>"))).toBe("");
    expect(numberText(element("Like"))).toBe("");
  });
});

it("cleans bidirectional marks and spaces out of names", () => {
  expect(cleaned(" \u202a@mira \u202c ")).toBe("@mira");
  expect(cleaned("")).toBe("");
});
