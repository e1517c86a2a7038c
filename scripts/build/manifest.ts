import type { UserManifest } from "wxt";
import { HOST_PATTERNS } from "../../core/platforms/hosts";

/** The Gecko id: Firefox keeps storage by it, so it never changes. */
export const GECKO_ID = "scoutlens@scoutlens.invalid";

/** `data_collection_permissions` is newer than WXT's type, so the settings are made apart and passed whole. */
const GECKO = {
  id: GECKO_ID,
  strict_min_version: "140.0",
  data_collection_permissions: { required: ["none"] },
};

/** Nothing but the extension's own files: no connection can be made, by construction. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; connect-src 'none'; worker-src 'self'";

const ICONS = { 16: "icons/16.png", 32: "icons/32.png", 48: "icons/48.png", 128: "icons/128.png" };

/**
 * Chromium refuses an extension with more than four suggested keys; the rest are for the scout to assign. It also leaves
 * out, without a word, those that it has taken itself (Alt+Shift with N, R, X or Z): a browser test looks that all are
 * given. S, D and F lie side by side under one hand.
 */
const COMMANDS: NonNullable<UserManifest["commands"]> = {
  _execute_action: { suggested_key: { default: "Alt+Shift+L" } },
  save: { description: "__MSG_command_save__", suggested_key: { default: "Alt+Shift+S" } },
  reject: { description: "__MSG_command_reject__", suggested_key: { default: "Alt+Shift+D" } },
  next: { description: "__MSG_command_next__", suggested_key: { default: "Alt+Shift+F" } },
  "side-panel": { description: "__MSG_command_side_panel__" },
  undo: { description: "__MSG_command_undo__" },
  "read-grid": { description: "__MSG_command_read_grid__" },
  "queue-list": { description: "__MSG_command_queue_list__" },
  shortlist: { description: "__MSG_command_shortlist__" },
};

/** One manifest for both browsers; PERMISSIONS.md justifies every entry of `permissions`. */
export function manifest(browser: string): UserManifest {
  const firefox = browser === "firefox";
  return {
    name: "__MSG_extension_name__",
    description: "__MSG_extension_description__",
    default_locale: "en",
    permissions: ["storage", "unlimitedStorage", "activeTab", "scripting", ...(firefox ? [] : ["sidePanel" as const])],
    host_permissions: [...HOST_PATTERNS],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    incognito: "spanning",
    icons: ICONS,
    action: { default_title: "__MSG_extension_name__", default_icon: ICONS },
    commands: COMMANDS,
    ...(firefox ? { browser_specific_settings: { gecko: GECKO } } : { minimum_chrome_version: "123" }),
  };
}
