import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ProseRules } from '../check/proseRules.ts';
import type { HeadWords } from '../head/headMessages.ts';
import type { Messages } from '../i18n/i18next.ts';
import type { Language } from '../i18n/language.ts';
import type { Locale } from '../i18n/locale.ts';

/** What the folder of a language exports, `locales/<tag>/index.ts`. */
export interface LanguageFolder {
  readonly language: Language;
  /** The words of the interface, by area. */
  readonly messages: Messages;
  /** The words that only the heads of pages use. */
  readonly head: HeadWords;
  readonly prose: ProseRules;
}

/** The languages of a story by tag. */
export type Languages = Readonly<Record<Locale, LanguageFolder>>;

/**
 * The languages of `tags` by tag: `locales/<tag>/` of the repository in `root`, or of the story in `folder`, which may
 * bring languages of its own. Throws where one has no folder.
 */
export async function languagesOf(
  tags: readonly Locale[],
  folder: string,
  root: string,
  importModule: (file: string) => Promise<unknown>,
): Promise<Languages> {
  const entries = tags.map(async (tag) => {
    const file = [root, join(root, folder)]
      .map((home) => join(home, 'locales', tag, 'index.ts'))
      .find((path) => existsSync(path));
    if (file === undefined)
      throw new Error(
        `The story is told in “${tag}”, and there is no locales/${tag}/. CONTRIBUTING.md says how a language is added.`,
      );
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each folder declares its type
    const { default: language } = (await importModule(file)) as { readonly default: LanguageFolder };
    return [tag, language] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
