import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, onTestFinished, vi } from 'vitest';
import { messagesIn } from '../../../tests/fixtures/messages.ts';
import { inLocale, renderIn } from '../../../tests/setup/renderIn.tsx';
import { Island } from './Island.tsx';

interface FragileProps {
  readonly pressed: number;
  readonly breaks: () => boolean;
}

function Fragile({ pressed, breaks }: FragileProps) {
  if (pressed > 0 && breaks()) throw new Error('a broken invariant');
  return (
    <p>
      The card <button type="button">Copy</button>
    </p>
  );
}

/** Renders in Arabic two islands, one of which breaks when it is pressed, `times` times in a row. */
function renderIslands(times: number) {
  // React reports the error that this test is about.
  const report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => report.mockRestore());
  const breaks = vi.fn<() => boolean>(() => false);
  const view = (pressed: number) => (
    <>
      <div id="around">
        <Island keeps="#around > p">
          <Fragile pressed={pressed} breaks={breaks} />
        </Island>
      </div>
      <Island>
        <p>The list</p>
      </Island>
    </>
  );
  const { rerender } = renderIn('ar', view(0));
  for (let time = 0; time < times; time += 1) breaks.mockReturnValueOnce(true);
  rerender(inLocale('ar', view(1)));
}

it('an island that breaks once is drawn anew, and nothing is said', () => {
  renderIslands(2);
  expect(screen.getByText('The card')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Copy' })).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('one that breaks again keeps what can be read, says so in the language of the page, and takes nothing else along', async () => {
  renderIslands(4);
  const { partFailed = '', tryAgain = '' } = messagesIn('ar').page;
  expect(screen.getByRole('alert')).toHaveTextContent(partFailed);
  expect(screen.getByText('The card')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
  expect(screen.getByText('The list')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: tryAgain }));
  expect(screen.getByRole('button', { name: 'Copy' })).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});
