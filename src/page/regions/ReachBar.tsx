import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../explore/LanguageSwitch.tsx';
import { regionIds } from '../navigation/focusManagement.ts';
import { useIsScrollingUp } from '../navigation/useIsScrollingUp.ts';
import { useCopying } from '../../ui/useCopying.ts';
import styles from './ReachBar.module.css';

interface ReachBarProps extends ComponentProps<typeof LanguageSwitch> {
  /** The address of what the reader is at. */
  readonly address: string;
}

/**
 * What stands at the head of the page, for who is far down and scrolls up: its title and the way there, the other
 * languages, the search, a link to pass on. Where the focus goes, styles leave room for it (`scroll-padding`).
 */
export function ReachBar({ address, ...languages }: ReachBarProps) {
  const { t } = useTranslation(['story', 'explore', 'reading']);
  const isShown = useIsScrollingUp();
  const { outcome, copy } = useCopying(address);
  if (!isShown) return null;
  return (
    <aside className={styles.bar} aria-label={t('story:name')}>
      <a className={styles.title} href={`#${regionIds.main}`}>
        {t('story:name')}
      </a>
      <LanguageSwitch {...languages} />
      <button
        type="button"
        className={styles.button}
        aria-label={t('explore:search')}
        onClick={() => document.querySelector<HTMLInputElement>('input[type="search"]')?.focus()}
      >
        <svg className="icon" aria-hidden="true">
          <use href="#icon-search" />
        </svg>
      </button>
      <button
        type="button"
        className={styles.button}
        aria-label={t('reading:copyLink_story')}
        onClick={() => void copy(new URL(address, document.baseURI).href)}
      >
        <svg className="icon" aria-hidden="true">
          <use href={outcome?.isCopied === true ? '#icon-check' : '#icon-link'} />
        </svg>
      </button>
      <output className="visually-hidden">{outcome?.isCopied === true && t('reading:linkCopied')}</output>
    </aside>
  );
}
