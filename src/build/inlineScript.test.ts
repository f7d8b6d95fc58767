import { expect, it } from 'vitest';
import { inlineScriptsAt } from './inlineScript.ts';

it('what tells that a browser is too old for a page is no newer than browsers of 2018', async () => {
  const scripts = await inlineScriptsAt('/', { 'import.meta.env.STORY': 'harbour' });
  for (const script of Object.values(scripts)) {
    expect(script).toMatch(/^\(function/u);
    // Newer than that: optional chaining, nullish coalescing, a catch that names nothing, private fields.
    expect(script).not.toMatch(/\?\.\D|\?\?|catch\s*\{|\.#\w/u);
  }
});
