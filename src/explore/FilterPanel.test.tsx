import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Bar } from '../../tests/fixtures/Bar.tsx';
import { renderIn } from '../../tests/setup/renderIn.tsx';
import { noFilters } from '../model/filter.ts';

describe('where room is short', () => {
  it('one button opens the choices and says how many are made', async () => {
    renderIn('en', <Bar locale="en" first={{ ...noFilters, kinds: ['visit', 'leak'], headlines: true }} />);
    const opener = screen.getByRole('button', { name: /Filter.*3 filters on/ });
    expect(opener).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(opener);
    expect(opener).toHaveAttribute('aria-expanded', 'true');
  });

  it('Escape closes them and brings the reader back to the button, but for the search box, which it empties', async () => {
    renderIn('en', <Bar locale="en" first={{ ...noFilters, query: 'dorn' }} />);
    const opener = screen.getByRole('button', { name: 'Filter' });
    await userEvent.click(opener);
    await userEvent.type(screen.getByRole('combobox'), '{Escape}');
    expect(screen.getByRole('combobox')).toHaveValue('');
    expect(opener).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(screen.getAllByRole('button', { name: /^Kerenia/ })[0] ?? opener);
    await userEvent.keyboard('{Escape}');
    expect(opener).toHaveAttribute('aria-expanded', 'false');
    expect(opener).toHaveFocus();
  });

  it('says the number in Arabic plural forms', () => {
    renderIn('ar', <Bar locale="ar" first={{ ...noFilters, kinds: ['visit', 'leak'] }} />);
    expect(screen.getByRole('button', { name: /تصفية.*عاملا تصفية/ })).toBeInTheDocument();
  });
});

it('the picture is arranged by those who act or by kind, one of the two', async () => {
  renderIn('ar', <Bar locale="ar" />);
  const choice = within(screen.getByRole('radiogroup', { name: 'التوزيع بحسب' }));
  expect(choice.getByRole('radio', { name: 'الطرف الفاعل' })).toBeChecked();
  await userEvent.click(choice.getByRole('radio', { name: 'نوع الحدث' }));
  expect(choice.getByRole('radio', { name: 'نوع الحدث' })).toBeChecked();
  expect(choice.getByRole('radio', { name: 'الطرف الفاعل' })).not.toBeChecked();
});
