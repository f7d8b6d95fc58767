import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SettingChoice } from '../../ui/SettingChoice.tsx';
import { useCopying } from '../../ui/useCopying.ts';
import { ways, type Embedding } from './embedding.ts';
import styles from './SnippetBox.module.css';

interface SnippetBoxProps {
  readonly way: Embedding['way'];
  readonly snippet: string;
  readonly onWay: (way: Embedding['way']) => void;
}

/** The code to paste, in the way that the editor's page allows, and one button that copies it. */
export function SnippetBox({ way, snippet, onWay }: SnippetBoxProps) {
  const { t } = useTranslation('editor');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { outcome, copy } = useCopying(snippet);
  return (
    <section className={styles.box} aria-label={t('way')}>
      <SettingChoice
        legend={t('way')}
        value={way}
        onValue={onWay}
        choices={ways.map((value) => ({ value, label: t(`way_${value}`) }))}
      />
      <p className={styles.about}>{t(`about_${way}`)}</p>
      <label className="visually-hidden" htmlFor={id}>
        {t('code')}
      </label>
      <textarea
        id={id}
        ref={field}
        className={styles.code}
        dir="ltr"
        lang="en"
        translate="no"
        spellCheck={false}
        readOnly
        rows={6}
        value={snippet}
      />
      <p className={styles.copying}>
        <button
          type="button"
          className={styles.copy}
          onClick={() => {
            // Selected as well: where copying is refused, one key is left to press.
            field.current?.select();
            void copy(snippet);
          }}
        >
          <svg className="icon" aria-hidden="true">
            <use href={outcome?.isCopied === true ? '#icon-check' : '#icon-code'} />
          </svg>
          {t('copy')}
        </button>
        <output className={styles.outcome}>
          {outcome !== null && t(outcome.isCopied ? 'copied' : 'refused')}
        </output>
      </p>
    </section>
  );
}
