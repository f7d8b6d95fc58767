import { useTranslation } from 'react-i18next';
import { LocaleProvider } from '../../i18n/LocaleProvider.tsx';
import { keyMomentsOf, momentAt } from '../../model/moments.ts';
import { noFilters } from '../../model/filter.ts';
import { eventById } from '../../model/eventById.ts';
import { momentAddressOf } from '../../place/momentAddress.ts';
import { permalinkOf } from '../../place/address.ts';
import { MomentText } from '../../reading/MomentText.tsx';
import { pathOf, type MomentPage } from '../../site/sitePages.ts';
import type { WholeResources } from '../loading/localeResources.ts';
import styles from '../moments/MomentStage.module.css';
import { MomentStage } from '../moments/MomentStage.tsx';
import { MomentsPage } from './MomentsPage.tsx';

interface MomentsAppProps {
  readonly page: MomentPage;
  readonly resources: WholeResources;
  readonly base: string;
}

/** The page of a moment, in the reader's language. */
export function MomentsApp({ page, resources, base }: MomentsAppProps) {
  const { locale, edition, messages } = resources;
  const moments = keyMomentsOf(edition);
  const event = momentAt(moments, page.event, edition.events);
  const whole = event && eventById(edition, event.id);
  const addressOf = (id: string | null, language = locale) =>
    momentAddressOf({ event: id, filters: noFilters }, language, edition, base);
  return (
    <LocaleProvider language={edition.language} messages={messages} digits={null}>
      <MomentsPage
        edition={edition}
        base={base}
        events={moments}
        event={event}
        addressIn={(language) => addressOf(page.event, language)}
      >
        {event !== null && whole !== null && (
          <MomentStage
            edition={edition}
            events={moments}
            event={event}
            addressOf={addressOf}
            onGo={() => undefined}
            end={<MomentsEnd storyAddress={pathOf({ kind: 'story' }, locale, base)} />}
          >
            <div className={styles.text}>
              <MomentText event={whole} edition={edition} permalink={permalinkOf(event.id, locale, base)} />
            </div>
          </MomentStage>
        )}
      </MomentsPage>
    </LocaleProvider>
  );
}

/** What stands below the last moment. */
function MomentsEnd({ storyAddress }: { readonly storyAddress: string }) {
  const { t } = useTranslation(['moments', 'reading']);
  return (
    <div className={styles.end}>
      <p>{t('end')}</p>
      <a href={storyAddress}>{t('reading:wholeStory')}</a>
    </div>
  );
}
