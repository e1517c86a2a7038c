import { describe, expect, it } from "vitest";
import { contactIn } from "../../../core/platforms/read/contact";

const emails = (text: string): string[] => contactIn(text, [])?.emails ?? [];
const handles = (text: string): string[] => contactIn(text, [])?.handles ?? [];

describe("contactIn", () => {
  it("finds addresses as they are written and as they are spelt", () => {
    expect(emails("Mail: Mira@Bakes.example.")).toEqual(["mira@bakes.example"]);
    expect(emails("mira (at) bakes.example")).toEqual(["mira@bakes.example"]);
    expect(emails("mira [at] bakes [dot] example")).toEqual(["mira@bakes.example"]);
    expect(emails("hola{at}pan.lento.example ✉️")).toEqual(["hola@pan.lento.example"]);
    expect(emails("müller@bäckerei.example")).toEqual(["müller@bäckerei.example"]);
  });

  it("does not take ordinary words and handles for addresses", () => {
    expect(emails("I look at bakes.example every day")).toEqual([]);
    expect(emails("with @sister and @brother.bakes")).toEqual([]);
    expect(emails("10 @ 5 euro")).toEqual([]);
  });

  it("takes a handle only after a word for management", () => {
    expect(handles("mgmt: @goodpeople · bread by @mill")).toEqual(["goodpeople"]);
    expect(handles("Managed by @good.people.")).toEqual(["good.people"]);
    expect(handles("Contacto 👉 @agencia_pan")).toEqual(["agencia_pan"]);
    expect(handles("I bake with @sister")).toEqual([]);
  });

  it("keeps links, and takes addresses out of mail links", () => {
    expect(
      contactIn("", ["https://bakes.example", "mailto:Hi@bakes.example?subject=x", "https://bakes.example"]),
    ).toEqual({
      emails: ["hi@bakes.example"],
      handles: [],
      links: ["https://bakes.example"],
      behindButton: false,
    });
  });

  it("says nothing when there is nothing, and says when a button hides it", () => {
    expect(contactIn("Bread", [])).toBeNull();
    expect(contactIn("", [], true)).toEqual({ emails: [], handles: [], links: [], behindButton: true });
  });
});
