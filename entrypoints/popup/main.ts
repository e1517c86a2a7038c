import { sing } from "../canary/sing";
import { startPanel } from "../panel/start";

sing("popup");
const root = document.getElementById("app");
if (root) startPanel(root, false);
