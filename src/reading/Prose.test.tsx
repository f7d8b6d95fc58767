import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { languages } from '../../tests/fixtures/languages.ts';
import { messagesIn } from '../../tests/fixtures/messages.ts';
import { renderIn } from '../../tests/setup/renderIn.tsx';
import { LocaleProvider } from '../i18n/LocaleProvider.tsx';
import { Prose } from './Prose.tsx';

it('a Latin name does not disturb the Arabic around it', () => {
  const { container } = renderIn('ar', <Prose text="تعطلت بوابة e-Arvania (ومنصة BORS)." />);
  expect([...container.querySelectorAll('bdi')].map(({ textContent }) => textContent)).toEqual([
    'e-Arvania',
    'BORS',
  ]);
  expect(container).toHaveTextContent('تعطلت بوابة e-Arvania (ومنصة BORS).');
});

it('English needs no isolation from itself', () => {
  const { container } = renderIn('en', <Prose text="The e-Arvania portal goes offline." />);
  expect(container.querySelector('bdi')).toBeNull();
  expect(container).toHaveTextContent('The e-Arvania portal goes offline.');
});

it('the digits are those that the reader chose, outside Latin names', () => {
  const { container } = render(
    <LocaleProvider language={languages.ar.language} messages={messagesIn('ar')} digits="arab">
      <Prose text="نشرت KR22-264A في 21 سبتمبر 2022" />
    </LocaleProvider>,
  );
  expect(container).toHaveTextContent('نشرت KR22-264A في ٢١ سبتمبر ٢٠٢٢');
});

it('a name with a hyphen is not cut in two at the end of a line, and a longer one goes on into the next', () => {
  const { container } = renderIn('ar', <Prose text="أعلن حساب Northern Dawn تعطيل e-Arvania." />);
  const [account, portal] = container.querySelectorAll('bdi');
  expect(portal).toHaveClass(/word/);
  expect(account).not.toHaveAttribute('class');
});
