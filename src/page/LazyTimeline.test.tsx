import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { inLocale, renderIn } from '../../tests/setup/renderIn.tsx';
import { LazyTimeline, type TimelineChunk } from './LazyTimeline.tsx';

const edition = fixtureEdition('ar');

const view = (fetchTimeline: () => Promise<TimelineChunk>) => (
  <LazyTimeline
    edition={edition}
    events={edition.events}
    lanes="actor"
    selected={null}
    window={edition.opening}
    onSelect={() => undefined}
    onWindowChange={() => undefined}
    fetchTimeline={fetchTimeline}
  />
);

const drawn: TimelineChunk = { Timeline: () => <p>The picture</p> };

const never = () => new Promise<TimelineChunk>(() => undefined);

afterEach(() => {
  vi.restoreAllMocks();
});

it('until the picture is here, there are words and the room that it will take', () => {
  const { container } = renderIn('ar', view(never));
  expect(screen.getByRole('status')).toHaveTextContent('جار');
  expect(container.querySelector('[style*="--wide"]')).not.toBeNull();
});

it('the picture takes the place of the words', async () => {
  renderIn(
    'ar',
    view(() => Promise.resolve(drawn)),
  );
  expect(await screen.findByText('The picture')).toBeInTheDocument();
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
});

it('a picture that cannot be fetched is told, and fetched again when asked for', async () => {
  const fetchTimeline = vi
    .fn<() => Promise<TimelineChunk>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue(drawn);
  renderIn('ar', view(fetchTimeline));
  const again = await screen.findByRole('button', { name: /محاولة/ });
  await userEvent.click(again);
  expect(await screen.findByText('The picture')).toBeInTheDocument();
});

it('a picture that breaks leaves the page alone', async () => {
  // React reports the error that this test is about.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken: TimelineChunk = {
    Timeline: () => {
      throw new Error('a broken invariant');
    },
  };
  renderIn(
    'ar',
    view(() => Promise.resolve(broken)),
  );
  expect(await screen.findByRole('alert')).toBeInTheDocument();
});

it('needs no browser', () => {
  expect(renderToString(inLocale('en', view(never)))).toContain('--strip');
});
