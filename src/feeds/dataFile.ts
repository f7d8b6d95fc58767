/** A file of the site that is not a page. */
export interface DataFile {
  /** From the root of what is served: `en/feed.xml`. */
  readonly fileName: string;
  readonly source: string;
}
