import { mistakesIn, mistakesText } from './check.ts';
import { story } from './story.ts';

/** `npm run check:story`: every mistake at once and exit status 1, or one line of what there is. */
function checkStory(): void {
  const mistakes = mistakesIn(story);
  if (mistakes.length > 0) {
    console.error(mistakesText(mistakes));
    process.exitCode = 1;
    return;
  }
  const events = Object.values(story.events).flatMap((filed) => Object.values(filed));
  const counts = {
    events: events.length,
    claims: events.flatMap(({ claims = [] }) => claims).length,
    notes: events.flatMap(({ notes = [] }) => notes).length,
    sources: Object.keys(story.sources).length,
    chapters: Object.keys(story.chapters).length,
  };
  const words = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  console.log(`The story is in order: ${new Intl.ListFormat('en').format(words)}.`);
}

checkStory();
