import type { PageMessages } from '../../i18n/i18next.ts';
import { textOnlyId } from '../../ui/scriptState.ts';
import { Notice } from './Notice.tsx';

interface TextOnlyNoticeProps {
  // Not through i18next: the build writes it beside the page, where React never comes.
  readonly words: PageMessages['crash'];
  readonly setting: 'page' | 'frame';
}

/**
 * Tells that a page stays as the build wrote it, because what hydrates it did not come. It stands in every page that is
 * hydrated, and styles show it when it is needed: there is nothing else to rely on by then.
 */
export function TextOnlyNotice({ words, setting }: TextOnlyNoticeProps) {
  return (
    <div className="text-only" id={textOnlyId} data-setting={setting} hidden>
      {/* A button, which `watchEntry` answers: before a link the one that skips to the text would not be the first. */}
      <Notice action={words.reload} onAct={() => undefined}>
        <p>{words.textOnly}</p>
      </Notice>
    </div>
  );
}
