import { savedPreferences } from './page/preferences.ts';

// Stands in the head of every page, so that no reader who chose the dark sees a white page first.
document.documentElement.dataset['theme'] = savedPreferences().theme;
