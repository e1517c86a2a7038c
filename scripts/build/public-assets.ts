import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";

/** A file that goes into the build unchanged. */
interface PublicFile {
  absoluteSrc: string;
  relativeDest: string;
}

function inFolder(folder: string, pick: (name: string) => string | null): PublicFile[] {
  return readdirSync(folder).flatMap((name) => {
    const relativeDest = pick(name);
    return relativeDest === null ? [] : [{ absoluteSrc: join(folder, name), relativeDest }];
  });
}

/** Icons and the browser's own message catalogues (`_locales`), from `assets/`. */
export function publicAssets(root: string): PublicFile[] {
  const locales = resolve(root, "assets/locales");
  return [
    ...inFolder(resolve(root, "assets/icons"), (name) => (name.endsWith(".png") ? `icons/${name}` : null)),
    ...readdirSync(locales).map((language) => ({
      absoluteSrc: join(locales, language, "messages.json"),
      relativeDest: `_locales/${language}/messages.json`,
    })),
  ];
}
