interface ImportMetaEnv {
  /** Scheme and host of the site, without a slash at its end; set by `pages`. */
  readonly SITE_ORIGIN: string;
  /** The names of frames, and how high they will be as CSS; set by `loaderScript`, for the loader alone. */
  readonly FRAME_TITLES: Readonly<Record<'ar' | 'en', string>>;
  readonly FRAME_ROOMS: Readonly<Record<'ar' | 'en', Readonly<Record<'full' | 'compact', string>>>>;
}
