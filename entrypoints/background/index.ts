import { defineBackground } from "wxt/utils/define-background";
import { sing } from "../canary/sing";

export default defineBackground({
  type: "module",
  main() {
    sing("background");
  },
});
