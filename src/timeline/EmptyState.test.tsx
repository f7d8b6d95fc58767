import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { inLocale, renderIn } from '../../tests/setup/renderIn.tsx';
import { EmptyState } from './EmptyState.tsx';

const { events, opening } = fixtureEdition('en');
const empty = { start: Date.parse('2019-06-01'), end: Date.parse('2019-09-01') };
const nothing = () => undefined;

afterEach(cleanup);

it.each([
  { locale: 'en', words: 'No events in this stretch of time', button: 'To the nearest event' },
  { locale: 'ar', words: 'لا أحداث في هذه الفترة', button: 'إلى أقرب حدث' },
] as const)('says in $locale that the window is empty, and leads out of it', async ({ locale, ...said }) => {
  const onReveal = vi.fn<(event: { readonly id: string }) => void>();
  renderIn(locale, <EmptyState events={events} window={empty} onReveal={onReveal} />);
  expect(screen.getByRole('status')).toHaveTextContent(said.words);
  await userEvent.click(screen.getByRole('button', { name: said.button }));
  expect(onReveal.mock.lastCall?.[0].id).toBe('camp');
});

it('is silent where there is something to see', () => {
  renderIn('en', <EmptyState events={events} window={opening} onReveal={nothing} />);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  expect(screen.queryByRole('button')).toBeNull();
});

it('says that the filters leave nothing, and promises no way out in time', () => {
  renderIn('ar', <EmptyState events={[]} window={opening} onReveal={nothing} />);
  expect(screen.getByText('لا أحداث تطابق عوامل التصفية')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

it('needs no browser', () => {
  const html = renderToString(
    inLocale('en', <EmptyState events={events} window={empty} onReveal={nothing} />),
  );
  expect(html).toContain('No events in this stretch of time');
});
