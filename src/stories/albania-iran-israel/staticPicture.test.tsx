import { brotliCompressSync } from 'node:zlib';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../tests/fixtures/languages.ts';
import { inLocale } from '../../../tests/setup/renderIn.tsx';
import { editionOf } from '../../model/editionOf.ts';
import { layoutOf, leadOf } from '../../model/layout.ts';
import { axisWidthOf, labelWidthOf, laneMetrics, mostLabel } from '../../model/pictureMetrics.ts';
import { sceneOf } from '../../model/scene.ts';
import { StaticTimeline } from '../../timeline/StaticTimeline.tsx';
import { languages as told } from './languages.ts';
import story from './story.ts';

it.each(told)('the static picture costs less than 5.3 kB of the page in %s', (locale) => {
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
  expect(brotliCompressSync(renderToString(inLocale(locale, picture))).length).toBeLessThan(5300);
});

describe.each(told)('the first picture in %s', (locale) => {
  const edition = editionOf(story, languages, locale);
  const { events, opening } = edition;

  /** What the opening window shows in the rows of `tier`. */
  function seenAt(tier: number) {
    const msPerPx = (opening.end - opening.start) / axisWidthOf(tier);
    const layout = layoutOf({ edition, events, choice: 'actor', isStrip: false, selected: null, msPerPx });
    return sceneOf(layout, opening).filter(({ start, end }) => start < opening.end && end > opening.start);
  }

  // 1200 is the tier of a page that is 1280 px wide, 1440 the widest.
  it.each([900, 1110, 1200, 1440])('nine of ten marks say in words what they stand for at %i px', (tier) => {
    const seen = seenAt(tier);
    expect(seen.length).toBeGreaterThan(20);
    expect(seen.filter(({ label }) => label === null).length).toBeLessThanOrEqual(seen.length / 10);
  });

  it.each([1200, 1440])('nine of ten titles are whole at %i px', (tier) => {
    const seen = seenAt(tier);
    const cut = seen.filter(
      (mark) => mark.labelRoom < Math.min(mostLabel, labelWidthOf(leadOf(mark), laneMetrics.letter)),
    );
    expect(cut.length).toBeLessThanOrEqual(seen.length / 10);
  });
});
