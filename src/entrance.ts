import { preferredLocale, savedPreferences } from './page/storage/preferences.ts';

// Stands in the page at the base of the site: leads on to the reader's language, and takes what the address says along.
const locale = preferredLocale(
  savedPreferences().locale,
  navigator.languages,
  import.meta.env.LOCALES.split(' '),
  import.meta.env.DEFAULT_LOCALE,
);
location.replace(`${import.meta.env.BASE_URL}${locale}/${location.search}${location.hash}`);
