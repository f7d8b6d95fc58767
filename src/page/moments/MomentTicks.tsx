import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/FormatsContext.ts';
import type { EditionEvent } from '../../model/edition.ts';
import { InPageLink } from '../../reading/InPageLink.tsx';
import { Prose } from '../../reading/Prose.tsx';
import { bringAcross } from '../../ui/bringAcross.ts';
import styles from './MomentTicks.module.css';
import type { Sequence } from './sequence.ts';

/** More ticks than this cannot be told apart: a bar says the same. */
const mostTicks = 30;

/** How far the reader has come: a tick for each moment, which leads there. */
export function MomentTicks({ events, event, addressOf, onGo }: Sequence) {
  const { t } = useTranslation('moments');
  const formats = useFormats();
  const at = events.indexOf(event);
  const list = useRef<HTMLOListElement>(null);

  // Scroll positions are the browser's.
  useEffect(
    function bringIntoSight() {
      bringAcross(list.current, list.current?.children[at]);
    },
    [at],
  );
  if (events.length > mostTicks)
    return <div className={styles.bar} style={{ '--to': (at + 1) / events.length }} aria-hidden="true" />;
  const nameOf = (one: EditionEvent, index: number) =>
    t('tick', { number: formats.number(index + 1), title: one.title });
  return (
    <nav aria-label={t('all')}>
      <ol className={styles.ticks} ref={list}>
        {events.map((one, index) => (
          <li key={one.id} className={styles.tick} data-past={index < at || undefined}>
            <InPageLink href={addressOf(one.id)} current={index === at} onFollow={() => onGo(one.id)}>
              <span className="visually-hidden">
                <Prose text={nameOf(one, index)} />
              </span>
            </InPageLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
