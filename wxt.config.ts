import { defineConfig } from "wxt";
import { manifest } from "./scripts/build/manifest";

export default defineConfig({
  srcDir: ".",
  entrypointsDir: "entrypoints",
  publicDir: "assets/public",
  imports: false,
  manifestVersion: 3,
  modules: ["@wxt-dev/webextension-polyfill"],
  manifest: ({ browser }) => manifest(browser),
  vite: () => ({
    build: { target: "es2022", sourcemap: false },
  }),
});
