import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../../tests/fixtures/edition.ts';
import type { TestLocale } from '../../../tests/fixtures/languages.ts';
import { renderIn } from '../../../tests/setup/renderIn.tsx';
import { keyMomentsOf } from '../../model/moments.ts';
import { MomentStage } from './MomentStage.tsx';

/** The moment at a place among the key moments, the first without a number, or among `times` as many. */
function stage(locale: TestLocale, at = 0, times = 1) {
  const onGo = vi.fn<(id: string) => void>();
  const edition = fixtureEdition(locale);
  const events = Array.from({ length: times }, (_, round) =>
    keyMomentsOf(edition).map((one) => ({ ...one, id: `${one.id}${round === 0 ? '' : round}` })),
  ).flat();
  const event = events.at(at);
  if (event === undefined) throw new Error('There is no such moment.');
  const { container } = renderIn(
    locale,
    <MomentStage
      edition={edition}
      events={events}
      event={event}
      addressOf={(id) => `/${locale}/moments/${id}/`}
      onGo={onGo}
      end={<p>the end</p>}
    >
      the text
    </MomentStage>,
  );
  return { onGo, container };
}

const steps = () => within(screen.getByRole('navigation', { name: 'Previous and next moment' }));
const ticks = () => within(screen.getByRole('navigation', { name: 'All moments' })).getAllByRole('link');

describe('the stage of a moment', () => {
  it('has a tick for each moment, which leads there, and marks the one that is told', () => {
    stage('en', 1);
    expect(ticks().map((tick) => tick.getAttribute('href'))).toEqual(
      ['attack', 'break', 'denial', 'visit'].map((id) => `/en/moments/${id}/`),
    );
    expect(ticks().map((tick) => tick.getAttribute('aria-current'))).toEqual([null, 'true', null, null]);
    expect(ticks()[1]).toHaveTextContent('2. Arvania severs ties');
  });

  it('has a bar in the place of more ticks than can be told apart', () => {
    stage('en', 1, 8);
    expect(screen.queryByRole('navigation', { name: 'All moments' })).toBeNull();
  });

  it('leads to the moment before and the moment after, in place', async () => {
    const { onGo } = stage('en', 1);
    const [previous, next] = steps().getAllByRole('link');
    if (previous === undefined || next === undefined) throw new Error('Two steps.');
    expect(previous).toHaveAttribute('href', '/en/moments/attack/');
    expect(next).toHaveAttribute('href', '/en/moments/denial/');
    await userEvent.click(next);
    await userEvent.click(previous);
    expect(onGo.mock.calls).toEqual([['denial'], ['attack']]);
  });

  it('says that the story begins at the first, where nothing leads back', () => {
    stage('en');
    const [previous] = steps().getAllByRole('link');
    expect(previous).toHaveTextContent('The story begins here');
    expect(previous).not.toHaveAttribute('href');
    expect(screen.queryByText('the end')).toBeNull();
  });

  it('leads from the last to the beginning, below what is told at the end', () => {
    stage('en', -1);
    const [, next] = steps().getAllByRole('link');
    expect(next).toHaveTextContent(/^Back to the beginning/u);
    expect(next).toHaveAttribute('href', '/en/moments/attack/');
    expect(screen.getByText('the end')).toBeVisible();
  });

  it('has nothing to lead to where there is one moment alone', () => {
    const edition = fixtureEdition('en');
    const [only] = keyMomentsOf(edition);
    if (only === undefined) throw new Error('The fixture has headlines.');
    renderIn(
      'en',
      <MomentStage
        edition={edition}
        events={[only]}
        event={only}
        addressOf={String}
        onGo={() => undefined}
        end={null}
      >
        the text
      </MomentStage>,
    );
    for (const link of steps().getAllByRole('link')) expect(link).not.toHaveAttribute('href');
  });

  it.each([
    { locale: 'en', where: 'Where it stands in the story: 15 July 2022' },
    { locale: 'ar', where: 'موضع المحطة في تسلسل الأحداث: 15 يوليو 2022' },
  ] as const)('says in words where the needle stands ($locale)', ({ locale, where }) => {
    stage(locale);
    expect(screen.getByText(where)).toBeVisible();
  });
});
