import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { renderIn } from '../../tests/setup/renderIn.tsx';
import { PictureLegend } from './PictureLegend.tsx';

it.each([
  ['en', 'Signs in the chart', /^Diplomacy$/, 'Disputed'],
  ['ar', 'رموز المخطط', /^دبلوماسية$/, 'محل خلاف'],
  ['fa', 'نشانه‌های نمودار', /^دیپلماسی$/, 'مورد اختلاف'],
] as const)(
  'the legend has each kind with its icon, and the sign of what is disputed (%s)',
  (locale, name, kind, disputed) => {
    const { kinds } = fixtureEdition(locale);
    renderIn(locale, <PictureLegend kinds={kinds} />);
    const signs = screen.getByRole('list', { name, hidden: true }).children;
    expect(signs).toHaveLength(kinds.length + 1);
    const diplomacy = screen.getByText(kind);
    expect(diplomacy.querySelector('use')).toHaveAttribute('href', '#icon-kind-diplomacy');
    expect(signs[kinds.length]).toHaveTextContent(disputed);
  },
);
