import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { runHalves } from "./signals/halves";
import { ratesFile } from "./signals/rates-file";
import { runSeries } from "./signals/run";
import { readInstagram, readTiktok, readYoutube } from "./signals/series";
import { halvesTable, table } from "./signals/table";
import { runVideos } from "./signals/youtube";

const SIZES = [12, 6, 25];

const { values } = parseArgs({
  options: {
    data: { type: "string", default: process.env.SCOUTLENS_DATA ?? "../shared/data" },
    json: { type: "boolean", default: false },
    "write-docs": { type: "boolean", default: false },
  },
});

const tiktok = readTiktok(values.data);
const instagram = readInstagram(values.data);
const youtube = readYoutube(values.data);
if (tiktok === null && instagram === null && youtube === null) {
  console.error(`No series found in ${values.data}; name the folder with --data.`);
  process.exit(1);
}
const series = [
  ...(tiktok ? SIZES.map((size) => runSeries("tiktok", tiktok, size)) : []),
  ...(instagram ? SIZES.map((size) => runSeries("instagram", instagram, size)) : []),
];
const videos = youtube ? runVideos(youtube) : null;

if (values.json) console.log(JSON.stringify({ series: videos ? [...series, videos] : series }, null, 2));
else console.log(table(series, videos));
// Not part of the JSON, whose shape others read.
const halves = values.json
  ? ""
  : halvesTable([
      ...(tiktok ? [runHalves("tiktok", tiktok, 12)] : []),
      ...(instagram ? [runHalves("instagram", instagram, 12)] : []),
    ]);
if (!values.json) console.log(`\n${halves}`);
if (values["write-docs"]) {
  const { writeDocs } = await import("./signals/docs");
  writeFileSync("core/signals/measured/rates.ts", ratesFile(series));
  writeFileSync("docs/signals.md", writeDocs("docs/signals.md", `${halves}\n\n${table(series, videos)}`, new Date()));
}
