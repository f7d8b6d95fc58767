import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/FormatsContext.ts';
import type { Edition, EditionEvent } from '../../model/edition.ts';
import { eventById } from '../../model/eventById.ts';
import type { Filters } from '../../model/filter.ts';
import { useIsHydrated } from '../../ui/useIsHydrated.ts';
import styles from './HiddenTarget.module.css';
import { Notice } from './Notice.tsx';

interface HiddenTargetProps {
  readonly edition: Edition;
  readonly filters: Filters;
  /** The events that the filters leave, and whether it is not yet known which. */
  readonly shown: readonly EditionEvent[];
  readonly isSearching: boolean;
  /** The event that the page shows. */
  readonly selected: EditionEvent | null;
  readonly onClearFilters: () => void;
}

/**
 * Tells who came by a link whose filters leave out the very event that it leads to, by its fragment or as a page. Whoever
 * filters by themselves knows.
 */
export function HiddenTarget(props: HiddenTargetProps) {
  return useIsHydrated() ? <HiddenOnArrival {...props} /> : null;
}

/** The fragment of an entry in the list of events. */
const entry = /^#(event-(.+))$/u;

function HiddenOnArrival({ edition, filters, shown, selected, ...props }: HiddenTargetProps) {
  const { t } = useTranslation(['page', 'explore']);
  const formats = useFormats();
  const [arrival] = useState({ filters, target: targetOf(location.hash, selected) });
  const event = eventById(edition, arrival.target.event);
  if (event === null || filters !== arrival.filters || props.isSearching || shown.includes(event))
    return null;
  const { anchor } = arrival.target;
  return (
    <div className={anchor === '' ? undefined : styles.over}>
      <Notice
        action={t('explore:clearAll')}
        onAct={() => {
          flushSync(props.onClearFilters);
          document.getElementById(anchor)?.scrollIntoView();
        }}
      >
        <p>{t('targetHidden', { title: formats.digitsOf(event.title) })}</p>
      </Notice>
    </div>
  );
}

/** What a link with the fragment `hash` to the page of `selected` leads to: an event, and where on the page it is. */
function targetOf(hash: string, selected: EditionEvent | null) {
  const [, anchor = '', event = selected?.id ?? null] = entry.exec(hash) ?? [];
  return { anchor, event };
}
