import { useTranslation } from 'react-i18next';
import { Prose } from '../../reading/Prose.tsx';

/** Who publishes the timeline, where the build was told so; else nothing: no publisher is made up. */
export function Publisher() {
  const { t } = useTranslation('page');
  const { PUBLISHER_NAME: name, PUBLISHER_URL: url } = import.meta.env;
  if (name === '') return null;
  return (
    <p>
      {t('publisher')}{' '}
      <a href={url}>
        <Prose text={name} />
      </a>
    </p>
  );
}
