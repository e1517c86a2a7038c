import browser from "webextension-polyfill";
import { platformById } from "../../core/platforms/registry";
import { reportOf } from "../../core/report/report";
import type { Reading } from "../../core/types/reading";
import type { PageReport } from "./tab-messages";

/** A report of how this page was read; null when nothing was tried on it yet. */
export function pageReport(page: Document, reading: Reading | null, withHandle: boolean): PageReport | null {
  const platform = reading && platformById(reading.platform);
  if (!reading || !platform) return null;
  const { version } = browser.runtime.getManifest();
  return { report: reportOf({ root: page, tree: page.documentElement, reading, platform, withHandle, version }) };
}
