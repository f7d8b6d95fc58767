interface ImportMetaEnv {
  /** Scheme and host of the site, without a slash at its end; set by `pages`. */
  readonly SITE_ORIGIN: string;
}
