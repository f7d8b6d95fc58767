import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import ar from '../../locales/ar.ts';
import { renderIn } from '../../tests/setup/renderIn.tsx';
import { LocaleProvider } from '../i18n/LocaleProvider.tsx';
import { Prose } from './Prose.tsx';

it('a Latin name does not disturb the Arabic around it', () => {
  const { container } = renderIn('ar', <Prose text="تعطلت بوابة e-Albania (ومنصة TIMS)." />);
  expect([...container.querySelectorAll('bdi')].map(({ textContent }) => textContent)).toEqual([
    'e-Albania',
    'TIMS',
  ]);
  expect(container).toHaveTextContent('تعطلت بوابة e-Albania (ومنصة TIMS).');
});

it('English needs no isolation from itself', () => {
  const { container } = renderIn('en', <Prose text="The e-Albania portal goes offline." />);
  expect(container.querySelector('bdi')).toBeNull();
  expect(container).toHaveTextContent('The e-Albania portal goes offline.');
});

it('the digits are those that the reader chose, outside Latin names', () => {
  const { container } = render(
    <LocaleProvider locale="ar" messages={ar} digits="arab">
      <Prose text="نشرت AA22-264A في 21 سبتمبر 2022" />
    </LocaleProvider>,
  );
  expect(container).toHaveTextContent('نشرت AA22-264A في ٢١ سبتمبر ٢٠٢٢');
});

it('a name with a hyphen is not cut in two at the end of a line, and a longer one goes on into the next', () => {
  const { container } = renderIn('ar', <Prose text="أعلن حساب Homeland Justice تعطيل e-Albania." />);
  const [account, portal] = container.querySelectorAll('bdi');
  expect(portal).toHaveClass(/word/);
  expect(account).not.toHaveAttribute('class');
});
