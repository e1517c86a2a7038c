import { sing } from "../canary/sing";
import { startPanel } from "../panel/start";

sing("sidepanel");
const root = document.getElementById("app");
if (root) startPanel(root, true);
