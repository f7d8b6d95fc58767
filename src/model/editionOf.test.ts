// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { actors } from '../story/actors.ts';
import { kinds, lanes } from '../story/kinds.ts';
import { story as realStory, type Story } from '../story/story.ts';
import type { RevisionSort, StoryEvent } from '../story/types.ts';
import { editionOf } from './editionOf.ts';

const day = 86_400_000;

const text = { en: 'Words', ar: 'كلمات' };

/** A plain event; `over` says what matters to the test. */
function event(over: Partial<StoryEvent> = {}): StoryEvent {
  return {
    date: '2022-09-07',
    title: { en: 'Albania severs ties', ar: 'ألبانيا تقطع العلاقات' },
    summary: text,
    kind: 'diplomacy',
    actors: ['albania', 'iran'],
    importance: 1,
    sources: ['agency'],
    ...over,
  };
}

function storyWith(events: Story['events']): Story {
  return {
    actors,
    kinds,
    lanes,
    chapters: {
      before: { title: { en: 'Before', ar: 'قبل' }, summary: text },
      after: { title: { en: 'After', ar: 'بعد' }, summary: text },
      empty: { title: text, summary: text },
    },
    sources: {
      agency: {
        url: 'https://agency.example/1',
        publisher: 'Agency',
        language: 'en',
        published: '2022-09',
      },
      ministry: {
        url: 'https://ministry.example/1',
        publisher: 'Ministry',
        via: 'Paper',
        title: 'A denial',
        language: 'fa',
      },
      forgotten: { url: 'https://forgotten.example/1', publisher: 'Nobody', language: 'en' },
    },
    marks: { critics: { en: 'Critics of Nobody', ar: 'منتقدون' } },
    outlets: { Paper: 'critics' },
    events,
    opening: '2022-07/2022-10',
    published: '2026-11-23',
    recordedUntil: '2026-11-20',
    revisions: [],
  };
}

const revision = (on: string, sort: RevisionSort) => ({ day: on, sort, text });

describe('editionOf', () => {
  it('puts events in the order of time whatever their chapter, the shorter and weightier first', () => {
    const edition = editionOf(
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
    const { events } = editionOf(storyWith({ before: { one: event(), two: event(), three: event() } }), 'en');
    expect(events.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
  });

  it('speaks the language of the reader throughout', () => {
    const claim = { by: 'iran', stance: 'denies', text, sources: ['ministry'] } as const;
    const told = storyWith({ before: { tie: event({ claims: [claim], notes: [text] }) } });
    const arabic = editionOf(told, 'ar');
    expect(arabic).toMatchObject({ locale: 'ar', direction: 'rtl' });
    expect(arabic.events[0]).toMatchObject({
      title: 'ألبانيا تقطع العلاقات',
      summary: 'كلمات',
      claims: [{ by: 'iran', stance: 'denies', accuses: [], text: 'كلمات', sources: ['ministry'] }],
      notes: ['كلمات'],
    });
    expect(arabic.chapters[0]?.title).toBe('قبل');
    expect(arabic.actors['iran']?.name).toBe('إيران');
    expect(arabic.kinds).toEqual([{ id: 'diplomacy', name: 'دبلوماسية' }]);
    expect(editionOf(told, 'en').events[0]?.title).toBe('Albania severs ties');
  });

  it('draws an event in the lane of the one who acts', () => {
    const { events, lanes: drawn } = editionOf(
      storyWith({
        before: { advisory: event({ actors: ['fbi', 'albania'] }), tie: event({ date: '2023' }) },
      }),
      'en',
    );
    expect(events.map(({ lane }) => lane)).toEqual(['usa', 'albania']);
    expect(drawn.map(({ id }) => id)).toEqual(['albania', 'usa']);
  });

  it('carries only the actors and sources that an event or a claim refers to', () => {
    const claim = { by: 'un', stance: 'reports', text, sources: ['ministry'] } as const;
    const edition = editionOf(storyWith({ before: { tie: event({ claims: [claim] }) } }), 'en');
    expect(Object.keys(edition.actors)).toEqual(['albania', 'iran', 'un']);
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
    const { chapters } = editionOf(
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
    const { chapters, events } = editionOf(realStory, 'en');
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
    const { opening } = editionOf(storyWith({ before: { tie: event() } }), 'en');
    expect(opening).toEqual({ start: Date.UTC(2022, 6, 1), end: Date.UTC(2022, 10, 1) });
  });

  it('dates what an event says by its last change, or else by the day on which the story was published', () => {
    const told = storyWith({
      before: {
        kept: event(),
        corrected: event({
          revisions: [revision('2026-11-25', 'clarified'), revision('2026-12-01', 'corrected')],
        }),
        added: event({ revisions: [revision('2026-11-30', 'added')] }),
      },
    });
    const { events, published, updated } = editionOf(told, 'en');
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
    const told = storyWith({ before: { kept: event() } });
    const { events, updated, revisions } = editionOf(
      { ...told, revisions: [{ day: '2026-12-05', sort: 'clarified', text }] },
      'ar',
    );
    expect(updated).toBe('2026-12-05');
    expect(revisions).toEqual([{ day: '2026-12-05', sort: 'clarified', text: 'كلمات' }]);
    expect(events[0]?.updated).toBe('2026-11-23');
  });

  it('knows the actors who are accused and have not answered', () => {
    const told = storyWith({
      before: { tie: event({ unanswered: [{ by: 'mek', searched: '2026-11-20' }] }) },
    });
    const edition = editionOf(told, 'en');
    expect(edition.events[0]?.unanswered).toEqual([{ by: 'mek', searched: '2026-11-20' }]);
    expect(edition.actors['mek']?.short).toBe('MEK');
  });

  it('is plain data: it survives the way into a document and back', () => {
    const edition = editionOf(realStory, 'ar');
    expect(JSON.parse(JSON.stringify(edition))).toEqual(edition);
  });

  it('says where to look when an event names nobody that the story knows', () => {
    expect(() => editionOf(storyWith({ before: { tie: event({ actors: ['iraan'] }) } }), 'en')).toThrow(
      'The story has no actor "iraan"; npm run check:story says where.',
    );
  });
});
