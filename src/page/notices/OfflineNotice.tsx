import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsHydrated } from '../../ui/useIsHydrated.ts';
import { Notice } from './Notice.tsx';

/** Tells who opens the page without a network that it is the one that they read last. */
export function OfflineNotice() {
  return useIsHydrated() ? <NoticeWhereOffline /> : null;
}

function NoticeWhereOffline() {
  const { t } = useTranslation('page');
  // Whoever loses the network later has read the page that there was.
  const [wasOnline] = useState(() => navigator.onLine);
  if (wasOnline) return null;
  return (
    <Notice
      action={t('tryAgain')}
      onAct={() => {
        location.reload();
      }}
    >
      <p>{t('offline')}</p>
    </Notice>
  );
}
