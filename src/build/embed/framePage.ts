import { inlineData } from '../../embed/contract/inlineData.ts';
import { frameHeadOf } from '../../head/frame.ts';
import type { Locale } from '../../i18n/locale.ts';
import { escaped } from '../../site/escaped.ts';
import type { Site } from '../../site/sitePages.ts';
import { entryId } from '../../ui/scriptState.ts';
import type { BuiltFile, Tags } from '../clientFiles.ts';
import { documentOf } from '../document.ts';
import { handOverScript, parsed } from '../handOverScript.ts';
import { stampOf } from '../stamp.ts';
import { resourcesJson, type LocalizedStory } from '../theStory.ts';

/** What a page for frames is rendered with, beside what every page is rendered with. */
export interface FrameAssets {
  /** The styles of a page for frames, and the classic script that hydrates it. */
  readonly tags: Tags;
  /** The address of the script that hands over the resources of a language. */
  readonly resourcesAt: (locale: Locale) => string;
}

/** Everything that a page for frames needs in one language, as JSON that may stand in HTML. */
function jsonInHtml(localized: LocalizedStory): string {
  return resourcesJson(localized).replaceAll('<', String.raw`\u003c`);
}

/** A classic script that hands over the resources of a language, and the name under which it may be kept for ever. */
export function resourcesScript(localized: LocalizedStory): {
  readonly fileName: string;
  readonly code: string;
} {
  const code = handOverScript(inlineData.event, parsed(jsonInHtml(localized)));
  return { fileName: `assets/resources-${localized.locale}-${stampOf(code)}.js`, code };
}

/** The tags of a page for frames whose part of the browser was built into `files`. Throws where there is no script. */
export function frameTagsOf(files: readonly BuiltFile[], base: string): Tags {
  const script = files.find((file) => file.type === 'chunk' && file.isEntry);
  if (script === undefined) throw new Error('The page for frames has no script.');
  const sheets = files.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  const css = sheets.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('');
  return {
    head: `<style>${css}</style>`,
    script: `<script async id="${entryId}" src="${base}${script.fileName}"></script>`,
  };
}

/** The page for frames in one language: `body` as `src/prerender.tsx` renders it, with all that it is hydrated with. */
export function frameDocument(
  template: string,
  site: Site,
  localized: LocalizedStory,
  parts: { readonly early: string; readonly body: string; readonly frame: FrameAssets },
): string {
  const { early, body, frame } = parts;
  const { locale, edition, messages } = localized;
  const others = site.languages.filter((one) => one !== locale);
  const addresses = Object.fromEntries(others.map((one) => [one, frame.resourcesAt(one)]));
  return documentOf(template, {
    language: edition.language,
    head: `${frameHeadOf(edition, messages, site)}<script>${early}</script>${frame.tags.head}`,
    body,
    // After the resources: nothing holds it back until they are there.
    script: `<script type="application/json" id="${inlineData.element}" data-others="${escaped(JSON.stringify(addresses))}">${jsonInHtml(localized)}</script>${frame.tags.script}`,
    data: '',
  });
}
