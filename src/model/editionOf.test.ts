import { describe, expect, it } from 'vitest';
import { languages, type TestLocale } from '../../tests/fixtures/languages.ts';
import { event, storyWith, text } from '../../tests/fixtures/storyWith.ts';
import fixture from '../../tests/stories/fixture/story.ts';
import type { Story } from '../story/story.ts';
import type { RevisionSort } from '../story/types.ts';
import type { WholeEdition } from './wholeEdition.ts';
import { editionOf } from './editionOf.ts';

const day = 86_400_000;

/** The edition of `story` in `locale`. */
const told = (story: Story, locale: TestLocale): WholeEdition => editionOf(story, languages, locale);

const revision = (on: string, sort: RevisionSort) => ({ day: on, sort, text });

describe('editionOf', () => {
  it('puts events in the order of time whatever their chapter, the shorter and weightier first', () => {
    const edition = told(
      storyWith({
        before: {
          later: event({ date: '2022-09-07' }),
          month: event({ date: '2022-05' }),
          detail: event({ date: '2022-05-01', importance: 3 }),
        },
        after: { headline: event({ date: '2022-05-01', importance: 1 }), year: event({ date: '2021' }) },
      }),
      'en',
    );
    expect(edition.events.map(({ id }) => id)).toEqual(['year', 'headline', 'detail', 'month', 'later']);
  });

  it('keeps the order of the story for events that fall wholly together', () => {
    const { events } = told(storyWith({ before: { one: event(), two: event(), three: event() } }), 'en');
    expect(events.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
  });

  it('speaks the language of the reader throughout', () => {
    const claim = { by: 'kerenia', stance: 'denies', text, sources: ['ministry'] } as const;
    const story = storyWith({ before: { tie: event({ claims: [claim], notes: [text] }) } });
    const arabic = told(story, 'ar');
    expect(arabic).toMatchObject({ locale: 'ar', direction: 'rtl' });
    expect(arabic.events[0]).toMatchObject({
      title: 'أرفانيا تقطع العلاقات',
      summary: 'كلمات',
      claims: [
        { by: 'kerenia', stance: 'denies', accuses: [], accounts: [], text: 'كلمات', sources: ['ministry'] },
      ],
      notes: ['كلمات'],
    });
    expect(arabic.chapters[0]?.title).toBe('قبل');
    expect(arabic.actors['kerenia']?.name).toBe('كيرينيا');
    expect(arabic.kinds).toEqual([{ id: 'diplomacy', name: 'دبلوماسية', icon: 'Handshake' }]);
    expect(told(story, 'en').events[0]?.title).toBe('Arvania severs ties');
  });

  it('draws an event in the lane of the one who acts', () => {
    const { events, lanes: drawn } = told(
      storyWith({
        before: { advisory: event({ actors: ['bureau', 'arvania'] }), tie: event({ date: '2023' }) },
      }),
      'en',
    );
    expect(events.map(({ lane }) => lane)).toEqual(['norvale', 'arvania']);
    expect(drawn.map(({ id }) => id)).toEqual(['arvania', 'norvale']);
  });

  it('carries only the actors and sources that an event or a claim refers to', () => {
    const claim = { by: 'press', stance: 'reports', text, sources: ['ministry'] } as const;
    const edition = told(storyWith({ before: { tie: event({ claims: [claim] }) } }), 'en');
    expect(Object.keys(edition.actors)).toEqual(['arvania', 'kerenia', 'press']);
    expect(edition.sources).toEqual({
      agency: {
        id: 'agency',
        url: 'https://agency.example/1',
        publisher: 'Agency',
        via: null,
        title: null,
        language: 'en',
        published: expect.objectContaining({ earliest: Date.UTC(2022, 8, 1), precision: 'month' }),
        marks: [],
      },
      ministry: expect.objectContaining({
        via: 'Paper',
        title: 'A denial',
        published: null,
        marks: ['Critics of Nobody'],
      }),
    });
  });

  it('opens a chapter on the stretch of its events, with room on both sides, in whole days', () => {
    const { chapters } = told(
      storyWith({
        before: { first: event({ date: '2022-01' }), last: event({ date: '2022-12-31' }) },
        after: { only: event({ date: '2023-03-04' }) },
      }),
      'en',
    );
    expect(chapters.map(({ id }) => id)).toEqual(['before', 'after']);
    const year = chapters[0]?.window;
    expect(year?.start).toBe(Date.UTC(2022, 0, 1) - 29 * day);
    expect(year?.end).toBe(Date.UTC(2023, 0, 1) + 29 * day);
    expect(chapters[1]?.window).toEqual({ start: Date.UTC(2023, 2, 1), end: Date.UTC(2023, 2, 8) });
  });

  it('gives the first and the last mark of each chapter room to be whole on a narrow phone', () => {
    // px: what the tools leave of 320, and half a mark.
    const [strip, half] = [230, 14];
    const { chapters, events } = told(fixture, 'en');
    for (const { id, window } of chapters) {
      const pxPerMs = strip / (window.end - window.start);
      const days = events.filter(({ chapter, span }) => chapter === id && span.precision === 'day');
      for (const { span } of days) {
        const middle = (span.earliest + span.latest) / 2;
        expect((middle - window.start) * pxPerMs).toBeGreaterThan(half);
        expect((window.end - middle) * pxPerMs).toBeGreaterThan(half);
      }
    }
  });

  it('opens the story on the whole of the months that it names', () => {
    const { opening } = told(storyWith({ before: { tie: event() } }), 'en');
    expect(opening).toEqual({ start: Date.UTC(2022, 6, 1), end: Date.UTC(2022, 10, 1) });
  });

  it('dates what an event says by its last change, or else by the day on which the story was published', () => {
    const story = storyWith({
      before: {
        kept: event(),
        corrected: event({
          revisions: [revision('2026-11-25', 'clarified'), revision('2026-12-01', 'corrected')],
        }),
        added: event({ revisions: [revision('2026-11-30', 'added')] }),
      },
    });
    const { events, published, updated } = told(story, 'en');
    expect([published, updated]).toEqual(['2026-11-23', '2026-12-01']);
    expect(events.map((one) => [one.published, one.updated])).toEqual([
      ['2026-11-23', '2026-11-23'],
      ['2026-11-23', '2026-12-01'],
      ['2026-11-30', '2026-11-30'],
    ]);
    expect(events[1]?.revisions).toEqual([
      { day: '2026-12-01', sort: 'corrected', text: 'Words' },
      { day: '2026-11-25', sort: 'clarified', text: 'Words' },
    ]);
  });

  it('counts a change of the whole story as a change of the story, and of no event', () => {
    const story = storyWith({ before: { kept: event() } });
    const { events, updated, revisions } = told(
      { ...story, revisions: [{ day: '2026-12-05', sort: 'clarified', text }] },
      'ar',
    );
    expect(updated).toBe('2026-12-05');
    expect(revisions).toEqual([{ day: '2026-12-05', sort: 'clarified', text: 'كلمات' }]);
    expect(events[0]?.updated).toBe('2026-11-23');
  });

  it('knows the actors who are accused and have not answered', () => {
    const story = storyWith({
      before: { tie: event({ unanswered: [{ by: 'league', searched: '2026-11-20' }] }) },
    });
    const edition = told(story, 'en');
    expect(edition.events[0]?.unanswered).toEqual([{ by: 'league', searched: '2026-11-20' }]);
    expect(edition.actors['league']?.short).toBe('The League');
  });

  it('knows who is nobody in particular', () => {
    const claim = { by: 'press', stance: 'reports', text, sources: ['agency'] } as const;
    const { actors } = told(storyWith({ before: { tie: event({ claims: [claim] }) } }), 'en');
    expect(Object.entries(actors).map(([id, { unnamed }]) => [id, unnamed])).toEqual([
      ['arvania', false],
      ['kerenia', false],
      ['press', true],
    ]);
  });

  it('says which story it tells, in which languages that is told, and under which licence', () => {
    const edition = told(storyWith({ before: { tie: event() } }), 'ar');
    expect(edition).toMatchObject({ story: 'two-states', licence: 'https://licence.example/' });
    expect(edition.language).toBe(languages.ar.language);
    expect(edition.languages).toEqual([
      { tag: 'ar', direction: 'rtl', ownName: 'العربية', openGraph: 'ar_AR' },
      { tag: 'en', direction: 'ltr', ownName: 'English', openGraph: 'en_GB' },
    ]);
  });

  it('knows how high frames of it are where that was measured', () => {
    const story = storyWith({ before: { tie: event() } });
    const measured = [[320, 1, 2, 3, 4, 5, 6, 7, 8]] as const;
    expect(told(story, 'en').measuredFrame).toBeNull();
    expect(told({ ...story, measuredFrame: { en: measured } }, 'en').measuredFrame).toBe(measured);
    expect(told({ ...story, measuredFrame: { en: measured } }, 'ar').measuredFrame).toBeNull();
  });

  it('is plain data: it survives the way into a document and back', () => {
    const edition = told(fixture, 'fa');
    expect(JSON.parse(JSON.stringify(edition))).toEqual(edition);
  });

  it('says where to look when an event names nobody that the story knows', () => {
    expect(() => told(storyWith({ before: { tie: event({ actors: ['kerinia'] }) } }), 'en')).toThrow(
      'The story has no actor "kerinia"; npm run check:story says where.',
    );
  });

  it('says which text is missing in a language', () => {
    const untold = event({ title: { en: 'Arvania severs ties' } });
    expect(() => told(storyWith({ before: { tie: untold } }), 'ar')).toThrow(
      'A text is missing in “ar”: “Arvania severs ties”. Run npm run check:story.',
    );
  });
});
