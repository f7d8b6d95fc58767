import { act, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { fixtureEdition } from '../../../tests/fixtures/edition.ts';
import { renderIn } from '../../../tests/setup/renderIn.tsx';
import { TranslationNotice } from './TranslationNotice.tsx';

const root = document.documentElement;

afterEach(() => {
  root.className = '';
  root.lang = '';
});

/** Chrome translates the page into `tag`. */
const translate = (tag: string) =>
  act(async () => {
    root.className = tag.startsWith('ar') ? 'translated-rtl' : 'translated-ltr';
    root.lang = tag;
  });

const open = () =>
  renderIn('en', <TranslationNotice edition={fixtureEdition('en')} addressIn={(tag) => `/${tag}/`} />);

it.each(['ar', 'ar-EG'])(
  'a page that the browser translates into a language of its own leads to it (%s)',
  async (tag) => {
    open();
    expect(screen.queryByRole('alert')).toBeNull();
    await translate(tag);
    expect(screen.getByRole('button', { name: 'العربية' })).toBeVisible();
  },
);

it.each(['fr', 'en'])('in another language than its own there is nothing to lead to (%s)', async (tag) => {
  open();
  await translate(tag);
  expect(screen.queryByRole('alert')).toBeNull();
});
