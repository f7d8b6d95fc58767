import { expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { renderIn } from '../../tests/setup/renderIn.tsx';
import { SourceProvenance } from './SourceProvenance.tsx';

it.each([
  { locale: 'en', via: 'A Broadcaster', whole: 'via A Broadcaster' },
  // Publishers that are called as words of the message are.
  { locale: 'en', via: 'via', whole: 'via via' },
  { locale: 'ar', via: 'عبر', whole: 'عبر عبر' },
] as const)('whoever carries a source is named whole and apart: $whole', ({ locale, via, whole }) => {
  const [source] = Object.values(fixtureEdition(locale).sources);
  if (source === undefined) throw new Error('The edition has no sources.');
  const { container } = renderIn(locale, <SourceProvenance source={{ ...source, via, marks: [] }} />);
  expect(container).toHaveTextContent(whole);
  expect(container.querySelector('bdi')).toHaveTextContent(via);
});
