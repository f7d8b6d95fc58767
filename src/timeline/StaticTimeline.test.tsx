import { screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import type { TestLocale } from '../../tests/fixtures/languages.ts';
import { inLocale, renderIn } from '../../tests/setup/renderIn.tsx';
import { StaticTimeline, type StaticTimelineProps } from './StaticTimeline.tsx';

const editions = { en: fixtureEdition('en'), ar: fixtureEdition('ar'), fa: fixtureEdition('fa') };

function view(locale: TestLocale, changes: Partial<StaticTimelineProps> = {}) {
  const edition = changes.edition ?? editions[locale];
  return (
    <StaticTimeline
      edition={edition}
      events={edition.events}
      lanes="actor"
      selected={null}
      window={edition.opening}
      permalinkOf={(id) => `/${locale}/events/${id}/`}
      {...changes}
    />
  );
}

/** The link that says all of this, or the first: there is another where its label changes sides between tiers. */
function link(name: RegExp): HTMLElement {
  const [first] = screen.getAllByRole('link', { name });
  if (first === undefined) throw new Error(`No link is named ${name}.`);
  return first;
}

describe('the static picture', () => {
  it.each([
    {
      locale: 'en',
      picture: 'Timeline',
      name: /^7 September 2022: Arvania severs ties \(Diplomacy, Arvania\), \d+ of \d+, claims disputed$/,
    },
    {
      locale: 'ar',
      picture: 'الخط الزمني',
      name: /^7 سبتمبر 2022: أرفانيا تقطع العلاقات \(دبلوماسية، أرفانيا\)، الحدث \d+ من \d+، والرواية محل خلاف$/,
    },
  ] as const)(
    'is a list of links, each named as the mark of the live one, in $locale',
    ({ locale, picture, name }) => {
      renderIn(locale, view(locale));
      const list = within(screen.getByRole('navigation', { name: picture }))
        .getAllByRole('list')
        .at(-1);
      expect(list).toContainElement(link(name));
      expect(link(name)).toHaveAttribute('href', `/${locale}/events/break/`);
      expect(link(name).querySelector('use')).toHaveAttribute('href', '#icon-kind-diplomacy');
    },
  );

  it('names its lanes and the months for those who see: each mark says its own', () => {
    renderIn('en', view('en'));
    for (const name of ['Aug', ...editions.en.lanes.map((lane) => lane.name)])
      expect(screen.getByText(name).closest('[aria-hidden="true"]')).not.toBeNull();
  });

  it('has a sign on what is disputed, and on nothing else', () => {
    renderIn('en', view('en'));
    expect(link(/severs ties .*disputed$/)).toHaveAttribute('data-disputed');
    for (const plain of screen.getAllByRole('link', { name: /\(Statement, .*\), \d+ of \d+$/ }))
      expect(plain).not.toHaveAttribute('data-disputed');
  });

  it('leads from a cluster to the event that stands for it', () => {
    renderIn('en', view('en', { window: editions.en.bounds }));
    const [cluster] = screen.getAllByRole('link', { name: /among them: Arvania severs ties/ });
    expect(cluster).toHaveAttribute('href', '/en/events/break/');
    expect(cluster?.querySelector('[data-count]')).toHaveAttribute('data-count');
  });

  it('tells which event the page is about', () => {
    renderIn('en', view('en', { selected: 'attack' }));
    expect(link(/Destructive attack/)).toHaveAttribute('aria-current', 'true');
  });

  it('turns round by its direction alone: nothing in it says where left is', () => {
    const html = renderToString(inLocale('ar', view('ar')));
    expect(html).not.toMatch(/\b(left|right)\b/);
  });

  it.each(['en', 'ar', 'fa'] as const)('has no id, since another of it is on paper, in %s', (locale) => {
    expect(renderToString(inLocale(locale, view(locale)))).not.toMatch(/ id=/);
  });
});
