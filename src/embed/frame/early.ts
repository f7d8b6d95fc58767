import { keepEarlyActs } from '../../ui/earlyActs.ts';
import { watchEntry } from '../../ui/scriptState.ts';
import { applyWrittenStyles } from '../../ui/writtenStyles.ts';
import { inlineData } from '../contract/inlineData.ts';
import { addressParamsIn } from '../../model/addressParams.ts';
import { optionsOf } from '../contract/options.ts';

// Stands in the head of the page for frames. First of all, for it is told even where an option breaks the rest.
watchEntry();
keepEarlyActs();
applyWrittenStyles(inlineData.element);

// Before it is painted, it looks as its host wants it.
const params = addressParamsIn(location.search);
const { options } = optionsOf(params.toString());
const { dataset, style } = document.documentElement;
dataset['theme'] = options.theme;
dataset['size'] = options.size;
if (params.has('event')) dataset['event'] = '';
if (options.accent !== null) {
  dataset['accent'] = '';
  style.setProperty('--accent-on-light', options.accent.onLight);
  style.setProperty('--accent-on-dark', options.accent.onDark);
}
