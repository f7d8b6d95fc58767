import type { Locale } from '../i18n/locale.ts';
import type { EditionEvent } from '../model/edition.ts';
import { eventTextNames, type EventTextSetting, type HandedEventText } from '../site/lateDataNames.ts';
import type { Prerender } from './documents.ts';
import { handOverScript } from './handOverScript.ts';
import { stampOf } from './stamp.ts';

/** The scripts of the texts of all events in one language and setting. */
export interface EventTextScripts {
  readonly locale: Locale;
  readonly setting: EventTextSetting;
  /** Below the folder of the site, with a slash at its end; another one as soon as any text changes. */
  readonly folder: string;
  /** The code of each by its name. */
  readonly files: ReadonlyMap<string, string>;
}

/** The classic script that hands over the text of an event. */
export function eventTextScript(text: HandedEventText): string {
  return handOverScript(eventTextNames.event, JSON.stringify(text));
}

/** The scripts with the texts of `events` in `locale`, as `prerender` renders them for a site that lives at `base`. */
export function eventTextScriptsOf(
  locale: Locale,
  events: readonly Pick<EditionEvent, 'id'>[],
  setting: EventTextSetting,
  base: string,
  prerender: Prerender,
): EventTextScripts {
  const files = new Map(
    events.map(({ id }) => {
      const html = prerender.eventTextIn(locale, id, setting, base);
      return [`${id}.js`, eventTextScript({ locale, event: id, html })];
    }),
  );
  const folder = `assets/events-${locale}-${setting}-${stampOf(...files.values())}/`;
  return { locale, setting, folder, files };
}

/** The folders of the languages in `setting`, as the page names them: by their whole paths. */
export function foldersIn(
  scripts: readonly EventTextScripts[],
  setting: EventTextSetting,
  base: string,
): Readonly<Record<Locale, string>> {
  return Object.fromEntries(
    scripts
      .filter((one) => one.setting === setting)
      .map(({ locale, folder }) => [locale, `${base}${folder}`]),
  );
}
