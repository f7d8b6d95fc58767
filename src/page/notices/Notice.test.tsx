import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { Notice } from './Notice.tsx';

interface NoticedProps {
  readonly isTold: boolean;
  readonly children: ReactNode;
}

function Noticed({ isTold, children }: NoticedProps) {
  return (
    <>
      {isTold && (
        <Notice action="Try again" onAct={() => undefined}>
          <p>The other language could not be loaded.</p>
        </Notice>
      )}
      {children}
    </>
  );
}

it.each([
  { of: 'a page', text: <main tabIndex={-1} aria-label="text" /> },
  {
    of: 'a frame',
    text: (
      <main>
        <section tabIndex={-1} aria-label="text" />
      </main>
    ),
  },
])('who is in a notice when it goes is brought to the text of $of', ({ text }) => {
  const { rerender } = render(<Noticed isTold>{text}</Noticed>);
  screen.getByRole('button', { name: 'Try again' }).focus();
  rerender(<Noticed isTold={false}>{text}</Noticed>);
  expect(screen.getByLabelText('text')).toHaveFocus();
});

it('who is elsewhere stays there', () => {
  const text = (
    <main tabIndex={-1}>
      <a href="#sources">Sources</a>
    </main>
  );
  const { rerender } = render(<Noticed isTold>{text}</Noticed>);
  const link = screen.getByRole('link', { name: 'Sources' });
  link.focus();
  rerender(<Noticed isTold={false}>{text}</Noticed>);
  expect(link).toHaveFocus();
});
