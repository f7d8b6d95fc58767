import { expect, it } from 'vitest';
import { hostArticle } from './hostArticle.ts';

it('has the snippet as it was pasted, with text before and after it', () => {
  const snippet = '<iframe src="https://news.example/en/embed/?event=a&amp;list=1"></iframe>';
  const article = hostArticle('en', snippet);
  const [before = '', after = ''] = article.split(`<div id="pasted">${snippet}</div>`);
  expect(before.match(/<p>/gu)?.length).toBeGreaterThan(after.match(/<p>/gu)?.length ?? Infinity);
  expect(after).toMatch(/^<p>/u);
});

it('speaks the language of the timeline in it', () => {
  expect(hostArticle('ar', '')).toContain('<html lang="ar" dir="rtl">');
  expect(hostArticle('en', '')).toContain('<html lang="en" dir="ltr">');
});

it('asks its server for nothing but itself', () => {
  expect(hostArticle('en', '').match(/(?:src|href)="[^"]*"/gu)).toEqual(['href="data:,"']);
});
