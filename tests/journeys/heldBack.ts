import type { Page } from '@playwright/test';

/** Holds back what `page` asks for at addresses like `files`, until the function that it gives is called. */
export async function heldBack(page: Page, files: RegExp): Promise<() => void> {
  const release = new AbortController();
  const { signal } = release;
  const released = new Promise((resolve) => {
    signal.addEventListener('abort', resolve);
  });
  await page.route(files, async (route) => {
    await released;
    await route.continue();
  });
  return () => {
    release.abort();
  };
}
