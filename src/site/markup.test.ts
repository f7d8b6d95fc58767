import { expect, it } from 'vitest';
import { element, xmlDocument } from './markup.ts';

it('whatever is in a text stays a text', () => {
  const hostile = '</p><script>alert("1 & 2")</script>]]>';
  expect(element('p', { title: hostile }, hostile).markup).toBe(
    '<p title="&lt;/p&gt;&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;]]&gt;">&lt;/p&gt;&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;]]&gt;</p>',
  );
});

it('markup inside markup is not escaped again, and nothing is left out as nothing', () => {
  const inner = element('em', { lang: null }, 'a < b');
  expect(element('p', {}, 'so: ', inner, null).markup).toBe('<p>so: <em>a &lt; b</em></p>');
});

it('a document says that it is XML, and an element without content closes itself', () => {
  expect(xmlDocument(element('feed', { lang: 'ar' }))).toBe(
    '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<feed lang="ar" />\n',
  );
});
