import { expect, it } from 'vitest';
import xss from './plainText.ts';

it('no markup gets from a string into the picture', () => {
  const filter = new xss.FilterXSS();
  const hostile = '<img src=x onerror="alert(1)"> & <b>bold</b>';
  const element = document.createElement('div');
  element.innerHTML = filter.process(hostile);
  expect(element.children).toHaveLength(0);
  expect(element).toHaveTextContent(hostile);
});
