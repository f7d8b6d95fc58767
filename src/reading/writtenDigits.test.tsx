import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { languages } from '../../tests/fixtures/languages.ts';
import { messagesIn } from '../../tests/fixtures/messages.ts';
import story from '../../tests/stories/fixture/story.ts';
import type { Digits } from '../i18n/language.ts';
import { LocaleProvider } from '../i18n/LocaleProvider.tsx';
import { editionOf } from '../model/editionOf.ts';
import { SourceIndex } from './SourceIndex.tsx';
import { WholeChronicle } from './WholeChronicle.tsx';
import { wholeTelling } from './wholeTelling.tsx';
import { writeDigits } from './writtenDigits.ts';

/** What is only read of the fixture story, as the build would write it in `digits`. */
function written(locale: 'ar' | 'fa', digits: Digits): Element {
  const edition = editionOf(story, languages, locale);
  const holder = document.createElement('div');
  holder.innerHTML = renderToStaticMarkup(
    <LocaleProvider language={languages[locale].language} messages={messagesIn(locale)} digits={digits}>
      <WholeChronicle
        edition={edition}
        events={edition.events}
        telling={wholeTelling(edition)}
        permalinkOf={(id) => `/${id}/`}
      />
      <SourceIndex edition={edition} />
    </LocaleProvider>,
  );
  return holder;
}

const choices = (['ar', 'fa'] as const).flatMap((locale) => {
  const [opening, ...others] = languages[locale].language.digits;
  return others.map((chosen) => ({ locale, opening, chosen }));
});

it.each(choices)(
  'what was written in $locale reads in the digits $chosen as if it had been written in them, and back',
  ({ locale, opening, chosen }) => {
    const text = written(locale, opening);
    const before = text.innerHTML;
    writeDigits(text, opening, chosen);
    expect(text.innerHTML).toBe(written(locale, chosen).innerHTML);
    expect(text.innerHTML).not.toBe(before);
    writeDigits(text, opening, opening);
    expect(text.innerHTML).toBe(before);
  },
);
