import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import ar from '../../locales/ar.ts';
import en from '../../locales/en.ts';
import type { Locale } from '../i18n/locale.ts';
import type { LocaleResources } from './localeResources.ts';
import { useLocaleResources } from './useLocaleResources.ts';

const english: LocaleResources = { locale: 'en', edition: fixtureEdition('en'), messages: en };
const arabic: LocaleResources = { locale: 'ar', edition: fixtureEdition('ar'), messages: ar };

interface Answer {
  readonly resolve: (resources: LocaleResources) => void;
  readonly reject: (error: Error) => void;
}

/** A network that answers when the test says so. */
function slowNetwork() {
  const waiting: Answer[] = [];
  const resourcesOf = (locale: Locale) => {
    if (locale === 'en') return Promise.resolve(english);
    return new Promise<LocaleResources>((resolve, reject) => {
      waiting.push({ resolve, reject });
    });
  };
  return { waiting, resourcesOf };
}

function switchedToArabic() {
  const network = slowNetwork();
  const hook = renderHook(({ locale }) => useLocaleResources(english, locale, network.resourcesOf), {
    initialProps: { locale: 'en' as Locale },
  });
  hook.rerender({ locale: 'ar' });
  return { ...network, ...hook };
}

it('the language on the screen stays until the other is here', async () => {
  const { result, waiting } = switchedToArabic();
  expect(result.current.resources.locale).toBe('en');
  act(() => {
    waiting[0]?.resolve(arabic);
  });
  await waitFor(() => {
    expect(result.current.resources.locale).toBe('ar');
  });
});

it('a language that cannot be fetched is told, and tried again when asked for', async () => {
  const { result, waiting } = switchedToArabic();
  act(() => {
    waiting[0]?.reject(new Error('offline'));
  });
  await waitFor(() => {
    expect(result.current.failed).toBe(true);
  });
  act(() => {
    result.current.retry();
  });
  act(() => {
    waiting[1]?.resolve(arabic);
  });
  await waitFor(() => {
    expect(result.current.resources.locale).toBe('ar');
  });
  expect(result.current.failed).toBe(false);
});

it('a reader who goes back before the other language arrives stays where they are', async () => {
  const { result, rerender, waiting } = switchedToArabic();
  rerender({ locale: 'en' });
  act(() => {
    waiting[0]?.resolve(arabic);
  });
  await waitFor(() => {
    expect(result.current.resources.locale).toBe('en');
  });
});
