import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { inLocale, renderIn } from '../../../tests/setup/renderIn.tsx';
import { Repairs } from './Repairs.tsx';

const repairs = [
  { part: 'event', value: 'moon-landing' },
  { part: 'kinds', value: 'leek' },
] as const;

it.each(['en', 'ar'] as const)('what an address asked for in vain is told in words (%s)', (locale) => {
  renderIn(locale, <Repairs repairs={repairs} onDismiss={() => undefined} />);
  expect(screen.getByRole('alert')).toHaveTextContent('moon-landing');
  expect(screen.getByRole('alert')).toHaveTextContent('leek');
});

it('is dismissed by its button', async () => {
  const onDismiss = vi.fn<() => void>();
  renderIn('ar', <Repairs repairs={repairs} onDismiss={onDismiss} />);
  await userEvent.click(screen.getByRole('button', { name: 'إخفاء' }));
  expect(onDismiss).toHaveBeenCalledOnce();
});

it('an address that was understood is met with silence', () => {
  renderIn('en', <Repairs repairs={[]} onDismiss={() => undefined} />);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('needs no browser', () => {
  expect(renderToString(inLocale('en', <Repairs repairs={repairs} onDismiss={() => undefined} />))).toContain(
    'moon-landing',
  );
});
