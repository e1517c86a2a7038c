import { startPanel } from "../panel/start";

const root = document.getElementById("app");
if (root) startPanel(root, false);
