// What is fetched when somebody first searches: the code that finds, to which the build adds the index.
export { searcherOf } from './searcher.ts';
