import { expect, it } from 'vitest';
import { hostArticle } from './hostArticle.ts';

const article = {
  language: { tag: 'fa', direction: 'rtl' },
  title: 'An article',
  sentence: 'This sentence stands for its text.',
} as const;

it('has the snippet as it was pasted, with text before and after it', () => {
  const snippet = '<iframe src="https://news.example/en/embed/?event=a&amp;list=1"></iframe>';
  const [before = '', after = ''] = hostArticle(article, snippet).split(`<div id="pasted">${snippet}</div>`);
  expect(before.match(/<p>/gu)?.length).toBeGreaterThan(after.match(/<p>/gu)?.length ?? Infinity);
  expect(after).toMatch(/^<p>/u);
});

it('speaks the language of the timeline in it', () => {
  expect(hostArticle(article, '')).toContain('<html lang="fa" dir="rtl">');
});

it('asks its server for nothing but itself', () => {
  expect(hostArticle(article, '').match(/(?:src|href)="[^"]*"/gu)).toEqual(['href="data:,"']);
});
