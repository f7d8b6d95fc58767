interface ImportMetaEnv {
  /** Scheme and host of the site, without a slash at its end; this and the next are set by `definitionsOf`. */
  readonly SITE_ORIGIN: string;
  /** Who publishes the site, and their address; empty where the build was not told. */
  readonly PUBLISHER_NAME: string;
  readonly PUBLISHER_URL: string;
  /** The id of the story. */
  readonly STORY: string;
  /** The languages of the story, a space between two, and that for readers of none of them. */
  readonly LOCALES: string;
  readonly DEFAULT_LOCALE: string;
  /** The names of the options of a frame, a space between two; this and the next are set by `loaderScript`, for the loader alone. */
  readonly OPTIONS: string;
  /** The frames of each language, the default first. */
  readonly FRAMES: Readonly<
    Record<
      string,
      { readonly title: string; readonly full: string; readonly compact: string; readonly moments: string }
    >
  >;
}
