import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../../tests/fixtures/edition.ts';
import type { TestLocale } from '../../../tests/fixtures/languages.ts';
import { messagesIn } from '../../../tests/fixtures/messages.ts';
import type { LocaleResources } from '../../page/loading/localeResources.ts';
import { inlineData } from '../contract/inlineData.ts';
import { frameResourcesIn } from './frameResources.ts';

const resourcesIn = (locale: TestLocale): LocaleResources => ({
  locale,
  edition: fixtureEdition(locale),
  messages: messagesIn(locale),
});

beforeEach(() => {
  const element = document.createElement('script');
  element.id = inlineData.element;
  element.type = 'application/json';
  element.textContent = JSON.stringify(resourcesIn('en'));
  element.dataset['others'] = JSON.stringify({ ar: '/ar.js', fa: '/fa.js' });
  document.body.append(element);
});

afterEach(() => {
  document.body.replaceChildren();
  document.head.replaceChildren();
});

/** The script that is on its way from `address`. */
function scriptFrom(address: string): HTMLScriptElement {
  const script = document.head.querySelector<HTMLScriptElement>(`script[src="${address}"]`);
  if (script === null) throw new Error(`Nobody fetches ${address}.`);
  return script;
}

/** The script at `/<locale>.js` arrives, and hands over what it has. */
function arrive(locale: TestLocale) {
  dispatchEvent(new CustomEvent(inlineData.event, { detail: resourcesIn(locale) }));
  scriptFrom(`/${locale}.js`).dispatchEvent(new Event('load'));
}

describe('the resources of a frame', () => {
  it('are in its page for its own language', async () => {
    const { own, of } = frameResourcesIn(document);
    expect(own.edition).toEqual(fixtureEdition('en'));
    expect(await of('en')).toBe(own);
    expect(document.head.querySelector('script')).toBeNull();
  });

  it('are fetched once for another, and leave no script behind', async () => {
    const { of } = frameResourcesIn(document);
    const [first, second] = [of('ar'), of('ar')];
    expect(document.head.querySelectorAll('script')).toHaveLength(1);
    arrive('ar');
    expect(await first).toMatchObject({ locale: 'ar' });
    expect(await second).toBe(await first);
    expect(document.head.querySelector('script')).toBeNull();
  });

  it.each([
    ['ar', 'fa'],
    ['fa', 'ar'],
  ] as const)('of two that are on their way each is given its own (%s before %s)', async (earlier, later) => {
    const { of } = frameResourcesIn(document);
    const both = [of('ar'), of('fa')];
    arrive(earlier);
    arrive(later);
    expect((await Promise.all(both)).map(({ locale }) => locale)).toEqual(['ar', 'fa']);
  });

  it.each(['error', 'load'])('that do not come are asked for again (%s)', async (end) => {
    const { of } = frameResourcesIn(document);
    const lost = of('ar');
    scriptFrom('/ar.js').dispatchEvent(new Event(end));
    await expect(lost).rejects.toThrow('/ar.js could not be fetched.');
    const found = of('ar');
    arrive('ar');
    expect(await found).toMatchObject({ locale: 'ar' });
  });

  it('are refused for a language that the story is not told in', async () => {
    await expect(frameResourcesIn(document).of('fr')).rejects.toThrow('There is no “fr” here.');
  });
});
