import { brotliCompressSync } from 'node:zlib';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { languages } from '../../../tests/fixtures/languages.ts';
import { inLocale } from '../../../tests/setup/renderIn.tsx';
import { editionOf } from '../../model/editionOf.ts';
import { StaticTimeline } from '../../timeline/StaticTimeline.tsx';
import { languages as told } from './languages.ts';
import story from './story.ts';

it.each(told)('the static picture costs less than 5 kB of the page in %s', (locale) => {
  const edition = editionOf(story, languages, locale);
  const picture = (
    <StaticTimeline
      edition={edition}
      events={edition.events}
      lanes="actor"
      selected={null}
      window={edition.opening}
      permalinkOf={(id) => `/${locale}/events/${id}/`}
    />
  );
  expect(brotliCompressSync(renderToString(inLocale(locale, picture))).length).toBeLessThan(5000);
});
