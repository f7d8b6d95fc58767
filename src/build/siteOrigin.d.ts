interface ImportMetaEnv {
  /** Scheme and host of the site, without a slash at its end; set by `pages`. */
  readonly SITE_ORIGIN: string;
  /** Who publishes the site, and their address; empty where the build was not told. Set by `pages`. */
  readonly PUBLISHER_NAME: string;
  readonly PUBLISHER_URL: string;
  /** The names of frames, and how high they will be as CSS; set by `loaderScript`, for the loader alone. */
  readonly FRAME_TITLES: Readonly<Record<'ar' | 'en', string>>;
  readonly FRAME_ROOMS: Readonly<Record<'ar' | 'en', Readonly<Record<'full' | 'compact', string>>>>;
}
