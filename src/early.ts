import { savedPreferences } from './page/storage/preferences.ts';
import { keptTypefaces } from './page/storage/typefaces.ts';
import { keepEarlyActs } from './ui/earlyActs.ts';
import { watchEntry } from './ui/scriptState.ts';
import { applyWrittenStyles } from './ui/writtenStyles.ts';

// Stands in the head of every page. First of all, for it is told even where an old browser lacks what the rest needs.
watchEntry();

// So that no reader who chose the dark sees a white page first.
const { dataset } = document.documentElement;
dataset['theme'] = savedPreferences().theme;
dataset['typefaces'] = keptTypefaces().join(' ');
applyWrittenStyles('chronicle');
keepEarlyActs();
