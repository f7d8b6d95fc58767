import type { Cut } from './cut.ts';

/** What is taken out of i18next: all words are here when it begins, and dates and numbers have formats of their own. */
export const i18nextCuts: readonly Cut[] = [
  // In I18n's `init`, what fetches words:
  //   s.backendConnector = new Connector(createClassOnDemand(this.modules.backend), s.resourceStore, s, this.options);
  //   s.backendConnector.on('*', (event, ...args) => {
  // Whether it has a backend is looked for, and it has none.
  {
    what: 'what fetches words for i18next',
    pattern: /new Connector\(createClassOnDemand\(this\.modules\.backend\), [^;]*\);/,
    instead: () => '{ on() {} };',
  },

  // In the same, what formats `{{number, percent}}`:
  //   formatter = Formatter;
  // Without one, it is asked for none.
  { what: 'the formatter of i18next', pattern: /\bformatter = Formatter;/, instead: () => '' },
];

/** What is taken out of react-i18next: what turns `&amp;` into `&` in its component `Trans`, which is not in use. */
export const reactI18nextCuts: readonly Cut[] = [
  // import { unescape } from './unescape.js';
  {
    what: 'the unescaping of react-i18next',
    pattern: /^import \{ unescape \} from '\.\/unescape\.js';$/m,
    instead: () => 'const unescape = undefined;',
  },
];
