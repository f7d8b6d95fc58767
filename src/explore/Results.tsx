import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { Search } from '../model/search.ts';
import { useSettled } from '../ui/useSettled.ts';

interface ResultsProps {
  /** How many events the filters leave. */
  readonly shown: number;
  readonly total: number;
  /** Whether the filters could leave something out. */
  readonly filtering: boolean;
  /** What is chosen, in words. */
  readonly choices: readonly string[];
  /** How far the search has come. */
  readonly state: Search['state'];
  readonly className: string | undefined;
}

/** Delay (ms) before the live region announces a new count, so that screen readers do not speak over typing. */
const pause = 800;

/** How much of the story is left: to be seen at once, and read out when the reader pauses. */
export function Results({ shown, total, filtering, choices, state, className }: ResultsProps) {
  const { t, i18n } = useTranslation(['explore', 'counts']);
  const formats = useFormats();
  const counted = filtering
    ? t('results', { count: shown, shown: formats.number(shown), total: formats.number(total) })
    : t('counts:events', { count: total, number: formats.number(total) });
  const told = [counted, ...choices].join(' · ');
  const words = state === 'ready' ? told : t(state === 'failed' ? 'searchFailed' : 'searching');
  return (
    <p className={className}>
      {/* Another one in another language: the same said again is no news. */}
      <Told key={i18n.language} words={words} />
    </p>
  );
}

/** Reads out `words` once they stay as they are. What it begins with is no news, and is read where it is seen. */
function Told({ words }: { readonly words: string }) {
  const settled = useSettled(words, pause);
  const [first] = useState(words);
  const [isNews, setIsNews] = useState(false);
  if (!isNews && settled !== first) setIsNews(true);
  return (
    <>
      <span aria-hidden={isNews}>{words}</span>
      <output className="visually-hidden">{isNews && settled}</output>
    </>
  );
}
