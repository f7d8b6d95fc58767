import type { Plugin } from 'vite';
import { locales } from '../i18n/locale.ts';
import { editionOf } from '../model/editionOf.ts';
import { mistakesIn, mistakesText } from '../story/check.ts';
import { story } from '../story/story.ts';

const prefix = 'virtual:edition/';

/**
 * Gives the browser `virtual:edition/en` and `virtual:edition/ar`: the story in one language, spans computed.
 * A story with mistakes stops the build and lists them all.
 */
export function editions(): Plugin {
  return {
    name: 'editions',
    buildStart() {
      const mistakes = mistakesIn(story);
      if (mistakes.length > 0) this.error(mistakesText(mistakes));
    },
    resolveId(id) {
      return id.startsWith(prefix) ? `\0${id}` : null;
    },
    load(id) {
      const locale = locales.find((one) => id === `\0${prefix}${one}`);
      if (locale === undefined) return null;
      // JSON.parse of a string is read faster by engines than an object literal of this size.
      const json = JSON.stringify(editionOf(story, locale));
      return `export const edition = JSON.parse(${JSON.stringify(json)});`;
    },
  };
}
