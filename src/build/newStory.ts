import { parseArgs } from 'node:util';
import { Refusal, scaffold } from './newStory/scaffold.ts';

// `npm run story:new -- harbour-clock --languages en,ar`
const usage = 'npm run story:new -- <id or path> [--languages en,ar]';

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { languages: { type: 'string', default: 'en' } },
  });
  const [target] = positionals;
  if (target === undefined || positionals.length > 1) throw new Refusal(`Write ${usage}`);
  const languages = values.languages.split(',').map((tag) => tag.trim());
  const folder = await scaffold({ target, languages, root: process.cwd(), now: Date.now() });
  const named = folder.replace(/^src\/stories\//u, '');
  console.log(`${folder} has a story of three events, which are examples. What now:

  STORY=${named} npm run check:story   looks for mistakes
  STORY=${named} npm run dev           shows it while you write
  STORY=${named} npm start             builds it and shows what was built`);
} catch (error) {
  if (!(error instanceof Refusal) && !isOfArguments(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Whether Node could not make sense of the arguments. */
function isOfArguments(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
