import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { languages, type TestLocale } from '../../tests/fixtures/languages.ts';
import { messagesIn } from '../../tests/fixtures/messages.ts';
import { inLocale, renderIn } from '../../tests/setup/renderIn.tsx';
import { LocaleProvider } from '../i18n/LocaleProvider.tsx';
import { EventCard } from './EventCard.tsx';
import { EventText } from './EventText.tsx';

function card(locale: TestLocale, id: string) {
  const edition = fixtureEdition(locale);
  const at = edition.events.findIndex((event) => event.id === id);
  const event = edition.events[at];
  if (event === undefined) throw new Error(`No event ${id}`);
  const onSelect = vi.fn<(id: string) => void>();
  const onClose = vi.fn<() => void>();
  const view = (
    <EventCard
      event={event}
      edition={edition}
      position={{ at: at + 1, of: edition.events.length }}
      previous={edition.events[at - 1] ?? null}
      next={edition.events[at + 1] ?? null}
      permalinkOf={(other) => `/${locale}/${other}/`}
      onSelect={onSelect}
      onClose={onClose}
    >
      <EventText
        event={event}
        edition={edition}
        brief={false}
        accountsAddress="/en/accounts/"
        changesAddress={`/${locale}/changes/`}
      />
    </EventCard>
  );
  return { view, onSelect, onClose };
}

it('a reader finds what happened, when, who, and what they say', () => {
  renderIn('en', card('en', 'attack').view);
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
    'Destructive attack hits government systems',
  );
  expect(screen.getByRole('heading', { level: 2 })).toHaveAccessibleDescription('Friday 15 July 2022');
  expect(screen.getByText('Cyberattack')).toHaveAttribute('data-kind', 'cyberattack');
  expect(screen.getByText('The intrusions and the July attack')).toBeVisible();
  expect(screen.getByRole('list', { name: 'Parties' })).toHaveTextContent('Northern DawnArvaniaKerenia');
  expect(screen.getByRole('region', { name: 'Who says what' })).toHaveTextContent('Kerenia denies it');
  expect(screen.getByRole('region', { name: 'Notes' })).toHaveTextContent('Sources differ on the hour.');
});

it('in Arabic every word is Arabic', () => {
  renderIn('ar', card('ar', 'attack').view);
  expect(screen.getByRole('article', { name: 'هجوم تخريبي يصيب أنظمة الحكومة' })).toBeVisible();
  expect(screen.getByText('الجمعة 15 يوليو 2022')).toBeVisible();
  expect(screen.getByRole('list', { name: 'الأطراف' })).toHaveTextContent('الفجر الشماليأرفانياكيرينيا');
  expect(screen.getByRole('region', { name: 'أقوال الأطراف' })).toHaveTextContent('كيرينيا تنفي ذلك');
  expect(screen.getByRole('button', { name: 'إغلاق' })).toBeVisible();
});

it('is complete without a browser', () => {
  const html = renderToString(inLocale('ar', card('ar', 'shutdown').view));
  expect(html).toMatch(/<bdi[^>]*>e-Arvania<\/bdi>/);
  expect(html).toContain('href="/ar/attack/"');
  expect(html).toContain('href="https://news.example/attack"');
});

it.each([
  { locale: 'en', words: 'Event 4 of 8' },
  { locale: 'ar', words: 'الحدث 4 من 8' },
] as const)('says which of the events it is ($locale)', ({ locale, words }) => {
  renderIn(locale, card(locale, 'attack').view);
  expect(screen.getByText(words)).toBeVisible();
});

it('what no claim and no note tells has no empty heading', () => {
  renderIn('en', card('en', 'shutdown').view);
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Sources',
  ]);
});

it('each source is listed once, and each reference leads to one', () => {
  renderIn('en', card('en', 'attack').view);
  const references = screen.getAllByRole('link', { name: /^Source \d/ });
  const leads = references.map((link) =>
    document.querySelectorAll(`[id="${(link.getAttribute('href') ?? '').slice(1)}"]`),
  );
  expect(leads.map(({ length }) => length)).toEqual([1]);
  expect(screen.getAllByRole('link', { name: /new tab/ })).toHaveLength(2);
});

it('an event that was only announced says so', () => {
  renderIn('en', card('en', 'visit').view);
  expect(screen.getByText('Announced; no report that it took place')).toBeVisible();
});

it.each([
  {
    locale: 'en',
    name: 'Corrections and additions',
    words: 'Corrected, 1 December 2026: We wrote that they had 28 hours. They had 24.',
  },
  {
    locale: 'ar',
    name: 'تصحيحات وإضافات',
    words: 'تصحيح، 1 ديسمبر 2026: كتبنا أن المهلة 28 ساعة، والصحيح أنها 24.',
  },
] as const)('what was corrected is said on the card, which leads to all corrections ($locale)', (told) => {
  const { locale, name, words } = told;
  renderIn(locale, card(locale, 'break').view);
  const section = within(screen.getByRole('region', { name }));
  expect(section.getByRole('listitem')).toHaveTextContent(words);
  expect(section.getByRole('link')).toHaveAttribute('href', `/${locale}/changes/#break`);
});

it('the date is there in the calendars of the region', () => {
  const { container } = renderIn('en', card('en', 'attack').view);
  expect(container.querySelector('details')).toHaveTextContent(
    /In other calendars.*Hijri \(Umm al-Qura\).*1443.*Solar Hijri.*24 Tir 1401/,
  );
});

it('the headline can be focused, but is no stop of the Tab key', () => {
  renderIn('en', card('en', 'attack').view);
  const headline = screen.getByRole('heading', { level: 2 });
  headline.focus();
  expect(headline).toHaveFocus();
  expect(headline).toHaveAttribute('tabindex', '-1');
});

describe('the way on', () => {
  it('shows the neighbours with date and headline, and goes there in place', async () => {
    const user = userEvent.setup();
    const { view, onSelect } = card('en', 'attack');
    renderIn('en', view);
    const next = screen.getByRole('link', { name: 'Next 17 July 2022 The e-Arvania portal goes offline' });
    expect(next).toHaveAttribute('href', '/en/shutdown/');
    await user.click(next);
    await user.click(screen.getByRole('link', { name: 'Previous: Intruders enter a government server' }));
    expect(onSelect.mock.calls).toEqual([['shutdown'], ['intrusion']]);
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey'])('leaves a click with %s to the browser', (modifier) => {
    const { view, onSelect } = card('en', 'attack');
    renderIn('en', view);
    // jsdom cannot open tabs: the page stops what the card let through, and looks whether it did.
    const left: boolean[] = [];
    const stop = (click: MouseEvent) => {
      left.push(!click.defaultPrevented);
      click.preventDefault();
    };
    addEventListener('click', stop);
    fireEvent.click(screen.getByRole('link', { name: /^Next \d/ }), { [modifier]: true });
    removeEventListener('click', stop);
    expect(left).toEqual([true]);
    expect(onSelect).not.toHaveBeenCalled();
  });

  it('is named in the digits that the reader chose', () => {
    const edition = fixtureEdition('ar');
    const [event] = edition.events;
    if (event === undefined) throw new Error('The fixture has events.');
    const next = { ...event, title: 'مقتل 17 شخصا' };
    render(
      <LocaleProvider language={languages.ar.language} messages={messagesIn('ar')} digits="arab">
        <EventCard
          event={event}
          edition={edition}
          position={null}
          previous={null}
          next={next}
          permalinkOf={(id) => `/ar/${id}/`}
          onSelect={vi.fn<(id: string) => void>()}
          onClose={vi.fn<() => void>()}
        >
          {null}
        </EventCard>
      </LocaleProvider>,
    );
    const [arrow, words] = screen.getAllByRole('link', { name: /مقتل/ });
    expect(arrow).toHaveAccessibleName('التالي: مقتل ١٧ شخصا');
    expect(words).toHaveTextContent('مقتل ١٧ شخصا');
  });

  it('ends in words, and a reader at the end keeps the focus', () => {
    const { view } = card('en', 'denial');
    const last = card('en', 'visit');
    const { rerender } = renderIn('en', view);
    screen.getByRole('link', { name: 'Next: Dorn visits Istovia' }).focus();
    rerender(inLocale('en', last.view));
    const [arrow, end] = screen.getAllByRole('link', { name: 'This is the latest event recorded' });
    expect(arrow).toHaveFocus();
    expect(end).toHaveAttribute('aria-disabled', 'true');
  });

  it('closes when asked', async () => {
    const user = userEvent.setup();
    const { view, onClose } = card('en', 'attack');
    renderIn('en', view);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

const drag = (across: number, touch: object = {}) => {
  const article = screen.getByRole('article');
  const finger = { pointerType: 'touch', isPrimary: true, ...touch };
  fireEvent.pointerDown(article, { ...finger, clientX: 200, clientY: 100 });
  fireEvent.pointerUp(article, { ...finger, clientX: 200 + across, clientY: 105 });
};

describe('a finger on the card', () => {
  it.each([
    { locale: 'en', across: -120, to: 'shutdown' },
    { locale: 'en', across: 120, to: 'intrusion' },
    { locale: 'ar', across: 120, to: 'shutdown' },
    { locale: 'ar', across: -120, to: 'intrusion' },
  ] as const)('moves as the eye does: $locale, $across px, to $to', ({ locale, across, to }) => {
    const { view, onSelect } = card(locale, 'attack');
    renderIn(locale, view);
    drag(across);
    expect(onSelect.mock.calls).toEqual([[to]]);
  });

  it('goes nowhere beyond the end', () => {
    const { view, onSelect } = card('en', 'visit');
    renderIn('en', view);
    drag(-120);
    expect(onSelect).not.toHaveBeenCalled();
  });

  it.each([
    { what: 'a mouse', touch: { pointerType: 'mouse' } },
    { what: 'a second finger', touch: { isPrimary: false } },
  ])('is not $what', ({ touch }) => {
    const { view, onSelect } = card('en', 'attack');
    renderIn('en', view);
    drag(-120, touch);
    expect(onSelect).not.toHaveBeenCalled();
  });

  it('in the field with the address moves its caret', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    const { view, onSelect } = card('en', 'attack');
    renderIn('en', view);
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    const field = screen.getByRole('textbox');
    fireEvent.pointerDown(field, { pointerType: 'touch', isPrimary: true, clientX: 200 });
    fireEvent.pointerUp(field, { pointerType: 'touch', isPrimary: true, clientX: 50 });
    expect(onSelect).not.toHaveBeenCalled();
  });

  it('that selects text or scrolls does not turn the page', () => {
    const { view, onSelect } = card('en', 'attack');
    renderIn('en', view);
    getSelection()?.selectAllChildren(screen.getByRole('heading', { level: 2 }));
    drag(-120);
    getSelection()?.removeAllRanges();
    const article = screen.getByRole('article');
    fireEvent.pointerDown(article, { pointerType: 'touch', isPrimary: true, clientX: 200 });
    fireEvent.pointerCancel(article);
    fireEvent.pointerUp(article, { pointerType: 'touch', isPrimary: true, clientX: 50 });
    expect(onSelect).not.toHaveBeenCalled();
  });
});
