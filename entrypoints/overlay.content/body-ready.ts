/** Resolves when the document has its body, or when the script is told to stop. */
export function bodyReady(page: Document, signal: AbortSignal): Promise<void> {
  if (page.body) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      page.removeEventListener("DOMContentLoaded", done);
      resolve();
    };
    page.addEventListener("DOMContentLoaded", done, { signal });
    signal.addEventListener("abort", done, { once: true });
  });
}
