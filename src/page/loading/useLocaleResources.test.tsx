import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fixtureEdition } from '../../../tests/fixtures/edition.ts';
import type { TestLocale } from '../../../tests/fixtures/languages.ts';
import { messagesIn } from '../../../tests/fixtures/messages.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { LocaleResources } from './localeResources.ts';
import { useLocaleResources } from './useLocaleResources.ts';

const resourcesIn = (locale: TestLocale): LocaleResources => ({
  locale,
  edition: fixtureEdition(locale),
  messages: messagesIn(locale),
});

const english = resourcesIn('en');

interface Answer {
  readonly locale: Locale;
  readonly resolve: (resources: LocaleResources) => void;
  readonly reject: (error: Error) => void;
}

/** A page in English on a network that answers when the test says so. */
function openedInEnglish() {
  const waiting: Answer[] = [];
  const resourcesOf = (locale: Locale) => {
    if (locale === 'en') return Promise.resolve(english);
    return new Promise<LocaleResources>((resolve, reject) => {
      waiting.push({ locale, resolve, reject });
    });
  };
  const opening: { readonly locale: Locale } = { locale: 'en' };
  const { result, rerender } = renderHook(({ locale }) => useLocaleResources(english, locale, resourcesOf), {
    initialProps: opening,
  });
  /** The network answers the latest question for `locale`. */
  const answer = (locale: TestLocale, error?: Error) => {
    const asked = waiting.findLast((one) => one.locale === locale);
    act(() => {
      if (error === undefined) asked?.resolve(resourcesIn(locale));
      else asked?.reject(error);
    });
  };
  return {
    result,
    switchTo: (locale: TestLocale) => rerender({ locale }),
    answer,
    shows: (locale: TestLocale) =>
      waitFor(() => {
        expect(result.current.resources.locale).toBe(locale);
        expect(result.current.resources.edition.locale).toBe(locale);
      }),
  };
}

it('the language on the screen stays until the other is here', async () => {
  const { result, switchTo, answer, shows } = openedInEnglish();
  switchTo('ar');
  expect(result.current.resources).toBe(english);
  answer('ar');
  await shows('ar');
});

it('of three languages the one that was shown last stays until the third is here', async () => {
  const { result, switchTo, answer, shows } = openedInEnglish();
  switchTo('ar');
  answer('ar');
  await shows('ar');
  switchTo('fa');
  expect(result.current.resources.locale).toBe('ar');
  expect(result.current.failures).toBe(0);
  answer('fa');
  await shows('fa');
  switchTo('en');
  expect(result.current.resources).toBe(english);
});

it('of two that were asked for, the last is shown, in whichever order they come', async () => {
  const { result, switchTo, answer, shows } = openedInEnglish();
  switchTo('ar');
  switchTo('fa');
  answer('fa');
  await shows('fa');
  answer('ar');
  await act(async () => {});
  expect(result.current.resources.locale).toBe('fa');
});

it('a language that cannot be fetched is told, and tried again when asked for', async () => {
  const { result, switchTo, answer, shows } = openedInEnglish();
  switchTo('ar');
  answer('ar', new Error('offline'));
  await waitFor(() => {
    expect(result.current.failures).toBe(1);
  });
  expect(result.current.resources).toBe(english);
  act(() => {
    result.current.retry();
  });
  answer('ar');
  await shows('ar');
  expect(result.current.failures).toBe(0);
});

it('a language that could not be fetched is no failure of the next', async () => {
  const { result, switchTo, answer, shows } = openedInEnglish();
  switchTo('ar');
  answer('ar', new Error('offline'));
  await waitFor(() => {
    expect(result.current.failures).toBe(1);
  });
  switchTo('fa');
  expect(result.current.failures).toBe(0);
  answer('fa');
  await shows('fa');
  expect(result.current.failures).toBe(0);
});

it('a reader who goes back before the other language arrives stays where they are', async () => {
  const { result, switchTo, answer, shows } = openedInEnglish();
  switchTo('ar');
  switchTo('en');
  answer('ar');
  await act(async () => {});
  await shows('en');
  expect(result.current.resources).toBe(english);
});
