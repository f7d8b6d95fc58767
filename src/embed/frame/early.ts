import { optionsOf } from '../contract/options.ts';

// Stands in the head of the page for frames: before it is painted, it looks as its host wants it.
const { options } = optionsOf(location.search);
const { dataset, style } = document.documentElement;
dataset['theme'] = options.theme;
dataset['size'] = options.size;
if (options.accent !== null) {
  dataset['accent'] = '';
  style.setProperty('--accent-on-light', options.accent.onLight);
  style.setProperty('--accent-on-dark', options.accent.onDark);
}
