import { defineConfig } from "wxt";
import { manifest } from "./scripts/build/manifest";
import { publicAssets } from "./scripts/build/public-assets";

export default defineConfig({
  srcDir: ".",
  entrypointsDir: "entrypoints",
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ["chrome", "firefox"],
  modules: ["@wxt-dev/webextension-polyfill"],
  manifest: ({ browser }) => manifest(browser),
  hooks: {
    "build:publicAssets": (wxt, files) => {
      files.push(...publicAssets(wxt.config.root));
    },
  },
  vite: () => ({
    build: { target: "es2022", sourcemap: false },
  }),
});
