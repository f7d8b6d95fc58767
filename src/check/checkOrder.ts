import type { Story } from '../story/story.ts';
import type { Span } from '../time/span.ts';
import { dateFault, spanIfAny } from './checkTime.ts';
import { eventFileOf } from './checked.ts';
import { at, type Filed } from './filing.ts';
import type { Fault, Mistake } from './mistake.ts';

interface Dated {
  readonly filed: Filed;
  readonly span: Span;
}

/** What is out of order: events in their chapter, chapters in the story, and the window that it opens on. */
export function orderMistakes(filed: readonly Filed[], story: Story, folder: string): readonly Mistake[] {
  const dated = filed
    .filter(({ sort }) => sort === 'event')
    .flatMap((event) => {
      const span = spanIfAny(at(event.value, 'date'));
      return span === null ? [] : [{ filed: event, span }];
    });
  const chapters = filed.filter(({ sort }) => sort === 'chapter').map(({ id }) => id);
  const byChapter = chapters.map((id) => ({ id, events: dated.filter((one) => one.filed.chapter === id) }));
  return [
    ...byChapter.flatMap(({ events }) => eventOrderMistakes(events)),
    ...chapterOrderMistakes(byChapter, folder),
    ...openingMistakes(story, dated, folder),
  ];
}

function eventOrderMistakes(events: readonly Dated[]): Mistake[] {
  return events.flatMap(({ filed: { file, id }, span }, index) => {
    const before = events[index - 1];
    return before === undefined || before.span.earliest <= span.earliest
      ? []
      : [
          {
            file,
            id,
            field: 'date',
            problem: `begins before “${before.filed.id}”, which stands above it`,
            mend: 'Move the earlier event up, or mend its date.',
          },
        ];
  });
}

function chapterOrderMistakes(
  chapters: readonly { id: string; events: readonly Dated[] }[],
  folder: string,
): Mistake[] {
  const begun = chapters.map(({ id, events }) => ({
    id,
    start: Math.min(...events.map(({ span }) => span.earliest)),
  }));
  return begun.flatMap(({ id, start }, index) => {
    const before = begun[index - 1];
    if (start === Infinity)
      return [
        {
          file: eventFileOf(id, folder),
          id,
          field: '',
          problem: 'has no event',
          mend: 'Add one, or take the chapter out of chapters.ts.',
        },
      ];
    return before === undefined || before.start === Infinity || before.start <= start
      ? []
      : [
          {
            file: `${folder}/chapters.ts`,
            id,
            field: '',
            problem: `begins before the chapter “${before.id}”, which stands above it`,
            mend: 'Change the order of the chapters, or move its first events to an earlier one.',
          },
        ];
  });
}

function openingMistakes(story: Story, events: readonly Dated[], folder: string): Mistake[] {
  const fault = openingFault(at(story, 'opening'), events);
  return fault === null ? [] : [{ file: `${folder}/story.ts`, id: 'story', field: 'opening', ...fault }];
}

function openingFault(opening: unknown, events: readonly Dated[]): Fault | null {
  if (typeof opening !== 'string') return null; // Said already, as a matter of shape.
  const fault = dateFault(opening);
  if (fault !== null) return fault;
  const window = spanIfAny(opening);
  const holds = events.some(
    ({ span }) => window !== null && span.earliest < window.latest && span.latest > window.earliest,
  );
  return holds
    ? null
    : { problem: `“${opening}” holds no event`, mend: 'Choose a stretch in which something happens.' };
}
