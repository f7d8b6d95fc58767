import { useTranslation } from 'react-i18next';
import type { Edition, EditionEvent } from '../../model/edition.ts';
import { regionIds } from '../navigation/focusManagement.ts';
import shell from '../shells/PageShell.module.css';

interface SkipLinksProps {
  readonly opening: 'story' | 'event';
  readonly edition: Pick<Edition, 'opening'>;
  /** The events that the page lists; empty where it may list none of them. */
  readonly listed: readonly EditionEvent[];
}

/**
 * The first links of a page, for who goes by key: past what stands before the text, the picture and the list. The text
 * of a story begins with the first headline of its opening, as its picture does.
 */
export function SkipLinks({ opening, edition, listed }: SkipLinksProps) {
  const { t } = useTranslation(['page', 'explore']);
  const first = listed.find(
    ({ importance, span }) => importance === 1 && span.earliest >= edition.opening.start,
  );
  const list = first === undefined ? regionIds.chronicle : `event-${first.id}`;
  const targets = [
    [opening === 'event' ? regionIds.card : list, t('skipToText')],
    [regionIds.picture, t('skipToPicture')],
    ...(opening === 'event' ? [[regionIds.chronicle, t('explore:toList')] as const] : []),
  ] as const;
  return targets.map(([id, name]) => (
    <a key={id} className={shell.skip} href={`#${id}`}>
      {name}
    </a>
  ));
}
