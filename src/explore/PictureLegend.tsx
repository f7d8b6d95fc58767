import { useTranslation } from 'react-i18next';
import type { EditionKind } from '../model/edition.ts';
import styles from './PictureLegend.module.css';

/** What the signs of the picture mean, on paper and where no script answers: else the filters say it. */
export function PictureLegend({ kinds }: { readonly kinds: readonly EditionKind[] }) {
  const { t } = useTranslation('explore');
  const signs = [
    ...kinds.map(({ id, name }) => ({ kind: id, icon: `kind-${id}`, name })),
    { kind: undefined, icon: 'disputed', name: t('disputed') },
  ];
  return (
    <ul className={styles.legend} aria-label={t('legend')}>
      {signs.map(({ kind, icon, name }) => (
        <li key={icon} className={styles.sign} data-kind={kind}>
          <svg className="icon" aria-hidden="true">
            <use href={`#icon-${icon}`} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
