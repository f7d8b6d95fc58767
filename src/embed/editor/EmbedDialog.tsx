import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choices } from './Choices.tsx';
import styles from './EmbedDialog.module.css';
import { framedAs, snippetOf, type Embeddable, type Embedding } from './embedding.ts';
import { Preview } from './Preview.tsx';
import { showModal } from '../../ui/showModal.ts';
import { SnippetBox } from './SnippetBox.tsx';

interface EmbedDialogProps {
  /** What there is to be embedded, in the language chosen. */
  readonly embeddable: Embeddable;
  /** The headline of the event that the page is at, in the language of the page; null for none. */
  readonly eventTitle: string | null;
  readonly initial: Embedding;
  /** Whether the language asked for could not be fetched. */
  readonly languageFailed: boolean;
  /** An editor wants to see it in another language. */
  readonly onLocale: (locale: Embedding['locale']) => void;
  readonly onClose: () => void;
}

/** Where editors make the code by which the timeline comes into their page, and see what will become of it. */
export function EmbedDialog({
  embeddable,
  eventTitle,
  initial,
  languageFailed,
  onLocale,
  onClose,
}: EmbedDialogProps) {
  const { t } = useTranslation(['editor', 'reading', 'page']);
  const id = useId();
  const [chosen, setChosen] = useState(initial);
  // In the language of the texts that are here, until those of the language chosen have come.
  const framed = framedAs({ ...chosen, locale: embeddable.edition.locale }, embeddable);
  const choose = (change: Partial<Embedding>) => {
    if (change.locale !== undefined) onLocale(change.locale);
    setChosen({ ...chosen, ...change });
  };
  return (
    <dialog ref={showModal} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {t('title')}
        </h2>
        <form method="dialog">
          <button type="submit" className={styles.close} aria-label={t('reading:close')}>
            <svg className="icon" aria-hidden="true">
              <use href="#icon-close" />
            </svg>
          </button>
        </form>
      </div>
      <div className={styles.body}>
        <div className={styles.making}>
          <p>{t('introduction')}</p>
          <div className={styles.choosing}>
            {languageFailed && <p role="alert">{t('page:languageFailed')}</p>}
            <Choices
              languages={embeddable.edition.languages}
              chosen={chosen}
              event={eventTitle}
              onChoose={choose}
            />
          </div>
          <SnippetBox
            way={chosen.way}
            snippet={snippetOf(chosen.way, framed)}
            onWay={(way) => choose({ way })}
          />
        </div>
        <Preview framed={framed} />
      </div>
    </dialog>
  );
}
