import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import type { TestLocale } from '../../tests/fixtures/languages.ts';
import { inLocale, renderIn } from '../../tests/setup/renderIn.tsx';
import type { EditionEvent } from '../model/edition.ts';
import { StoryInShort } from './StoryInShort.tsx';

function story(locale: TestLocale) {
  const onSelect = vi.fn<(id: string) => void>();
  const onChapter = vi.fn<(id: string) => void>();
  const view = (
    <StoryInShort
      listAddress=""
      momentsAddress="/moments/"
      edition={fixtureEdition(locale)}
      permalinkOf={(id) => `/${locale}/${id}/`}
      onSelect={onSelect}
      onChapter={onChapter}
    />
  );
  return { view, onSelect, onChapter };
}

it('the story at a glance: chapters with their dates and what they are about', () => {
  renderIn('en', story('en').view);
  const [background, intrusions] = screen.getAllByRole('listitem');
  expect(background).toHaveTextContent(/^1991–2018Before the crisis\s?Arvania takes in/);
  expect(intrusions).toHaveTextContent(/^May 2021 – July 2022The intrusions/);
});

it('in Arabic as well', () => {
  renderIn('ar', story('ar').view);
  expect(screen.getByRole('region', { name: 'الأحداث باختصار' })).toHaveTextContent(
    /مايو 2021 – يوليو 2022الاختراقات وهجوم يوليو/,
  );
});

/** Whether the browser is left to follow the link after `click`. */
function isFollowed(click: () => void): boolean {
  let followed = false;
  const see = (event: MouseEvent) => {
    followed = !event.defaultPrevented;
  };
  addEventListener('click', see);
  click();
  removeEventListener('click', see);
  return followed;
}

it('a chapter leads to its stretch of the story, in the picture and in the list', () => {
  const { view, onChapter } = story('en');
  renderIn(
    'en',
    <>
      {view}
      <h3 id="chapter-cooperation">Cooperation with Istovia</h3>
    </>,
  );
  const link = screen.getByRole('link', { name: 'Cooperation with Istovia' });
  expect(link).toHaveAttribute('href', '#chapter-cooperation');
  expect(isFollowed(() => fireEvent.click(link))).toBe(true);
  expect(onChapter).toHaveBeenCalledExactlyOnceWith('cooperation');
});

it('a chapter of which the filters leave nothing leads nowhere in the list, only in the picture', () => {
  const { view, onChapter } = story('en');
  renderIn('en', view);
  const link = screen.getByRole('link', { name: 'Cooperation with Istovia' });
  expect(isFollowed(() => fireEvent.click(link))).toBe(false);
  expect(onChapter).toHaveBeenCalledExactlyOnceWith('cooperation');
});

it.each(['ctrlKey', 'metaKey', 'shiftKey'])('a chapter in a new tab (%s) moves nothing here', (modifier) => {
  const { view, onChapter } = story('en');
  renderIn('en', view);
  const link = screen.getByRole('link', { name: 'Cooperation with Istovia' });
  expect(isFollowed(() => fireEvent.click(link, { [modifier]: true }))).toBe(true);
  expect(onChapter).not.toHaveBeenCalled();
});

it('a reader who closed the card can be brought to its headline, which is no stop of the Tab key', () => {
  renderIn('ar', story('ar').view);
  const headline = screen.getByRole('heading', { name: 'الأحداث باختصار' });
  headline.focus();
  expect(headline).toHaveFocus();
  expect(headline).toHaveAttribute('tabindex', '-1');
});

it('the beginning is the first headline, not the first detail', async () => {
  const user = userEvent.setup();
  const { view, onSelect } = story('ar');
  renderIn('ar', view);
  await user.click(screen.getByRole('link', { name: 'القراءة من البداية' }));
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('attack');
});

it('is complete without a browser', () => {
  expect(renderToString(inLocale('en', story('en').view))).toContain('href="/en/attack/"');
});

const titlesListed = () =>
  within(screen.getByRole('list'))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

it('of what filters leave it tells the key moments alone, or where there are none the events', async () => {
  const { events } = fixtureEdition('en');
  const onSelect = vi.fn<(id: string) => void>();
  const of = (kept: readonly EditionEvent[]) =>
    inLocale(
      'en',
      <StoryInShort
        listAddress=""
        momentsAddress={undefined}
        edition={fixtureEdition('en')}
        events={kept}
        permalinkOf={(id) => `/en/${id}/`}
        onSelect={onSelect}
        onChapter={() => undefined}
      />,
    );
  const { rerender } = renderIn('en', of(events.filter(({ kind }) => kind === 'cyberattack')));
  expect(titlesListed()).toEqual(['Destructive attack hits government systems']);
  await userEvent.click(screen.getByRole('link', { name: /Destructive attack/ }));
  expect(onSelect).toHaveBeenCalledWith('attack');
  rerender(of(events.filter(({ importance }) => importance === 3)));
  expect(titlesListed()).toEqual(
    events.filter(({ importance }) => importance === 3).map(({ title }) => title),
  );
});
