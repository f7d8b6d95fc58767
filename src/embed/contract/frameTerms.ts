/** What every frame has, whoever writes it: when it is fetched, what it may do, and what it learns of its host. */
export const frameTerms = {
  loading: 'lazy',
  // It runs its script, and opens links beside the page. It has no origin, no cookies, no storage.
  sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  referrerpolicy: 'strict-origin-when-cross-origin',
  // What else only pages of a reader's own may: copy a link, and share it.
  allow: 'clipboard-write; web-share',
} as const;
