import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../../tests/fixtures/edition.ts';
import { languages, type TestLocale } from '../../../tests/fixtures/languages.ts';
import { messagesIn } from '../../../tests/fixtures/messages.ts';
import { localizationOf } from '../../head/headMessages.ts';
import { imageOfEvent, imageOfStory } from './content.ts';

const speechIn = (locale: TestLocale) => localizationOf(languages[locale].language, messagesIn(locale));

function imageOf(id: string, locale: TestLocale) {
  const edition = fixtureEdition(locale);
  const event = edition.events.find((one) => one.id === id);
  if (event === undefined) throw new Error(`The fixture has no event "${id}".`);
  return imageOfEvent(event, edition, speechIn(locale));
}

describe('the share image of an event', () => {
  it('says who denies it', () => {
    expect(imageOf('break', 'en').disputed).toBe('Claims disputed by Kerenia');
    expect(imageOf('break', 'ar').disputed).toBe('رواية تنفيها كيرينيا');
  });

  it('does not say that the one who acts disputes it', () => {
    expect(imageOf('denial', 'en').disputed).toBeNull();
  });

  it('says that it was only announced', () => {
    expect(imageOf('visit', 'en').announced).toBe('Announced; no report that it took place');
    expect(imageOf('break', 'en').announced).toBeNull();
  });

  it('is dated as exactly as its sources date it', () => {
    expect(imageOf('break', 'ar').date).toBe('الأربعاء 7 سبتمبر 2022');
    expect(imageOf('break', 'fa').date).toBe('چهارشنبه ۱۶ شهریور ۱۴۰۱');
    expect(imageOf('intrusion', 'en').date).toBe('May 2021');
    expect(imageOf('camp', 'en').date).toBe('about 2018');
  });

  it('has the digits of the language', () => {
    const edition = fixtureEdition('fa');
    const [event] = edition.events;
    if (event === undefined) throw new Error('The fixture has no event.');
    const counted = { ...event, title: 'AA22 و 3000 نفر' };
    expect(imageOfEvent(counted, edition, speechIn('fa')).headline).toBe('AA22 و ۳۰۰۰ نفر');
  });

  it('picks the event out of the whole story, a month as a month', () => {
    const { overview } = imageOf('intrusion', 'en');
    expect(overview.event?.kind).toBe('cyberattack');
    const { from, to } = overview.event ?? { from: 0, to: 0 };
    const year = overview.years.find(({ label }) => label === '2021');
    expect(from).toBeGreaterThan(year?.at ?? 1);
    expect(to).toBeGreaterThan(from);
    expect(overview.headlines).toHaveLength(4);
  });
});

it('the share image of the story says how much it holds, and picks out no event', () => {
  const edition = fixtureEdition('en');
  const image = imageOfStory(edition, speechIn('en'));
  expect(image.date).toBe('8 events, 2 sources, 1991–2022');
  expect(image.headline).toBe(messagesIn('en').story.headline);
  expect(image.overview.event).toBeNull();
});

it('a story without events has no image', () => {
  expect(() => imageOfStory({ ...fixtureEdition('en'), events: [] }, speechIn('en'))).toThrow(RangeError);
});
