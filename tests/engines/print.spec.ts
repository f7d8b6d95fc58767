import { inflateSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { disputed } from '../journeys/fixtureEvents.ts';
import { editions, titleOf } from '../journeys/journey.ts';
import { inEveryEngine, test } from './journey.ts';

inEveryEngine((locale) => {
  test('on paper the story is told whole, with the addresses of its sources and nothing to press', async ({
    driver,
    visitor,
  }) => {
    await visitor.enter();
    const printed = await driver.print();
    // Where something does not let itself be parted, a browser prints what fits on the first sheet.
    if (printed !== null) expect(pagesIn(printed)).toBeGreaterThan(3);

    // As no driver but Chromium’s shows it: what the styles say of paper, on the screen.
    await driver.resize(700, 900);
    await driver.evaluate(putOnPaper);
    const seen = await driver.evaluate(seenOnPaper);
    for (const { summary, claims, notes } of editions[locale].events) {
      for (const text of [summary, ...claims.map((claim) => claim.text), ...notes])
        expect(seen.told).toContain(text);
    }
    expect(seen.unspelled).toEqual([]);
    expect(seen.pressable).toEqual([]);
    expect(seen.colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);

    await visitor.enter(`events/${disputed}/`);
    await driver.evaluate(putOnPaper);
    await visitor.seeText(visitor.places.headline, titleOf(disputed, locale));
    await visitor.see(false, (entry) => document.querySelector(entry)?.checkVisibility(), '#chronicle');
  });
});

/** How many pages a document has (PDF), of which some browsers compress all parts. */
function pagesIn(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString('latin1');
  const streams = [...text.matchAll(/\/ObjStm\b[^]*?stream\r?\n([^]*?)\r?\nendstream/gu)];
  const inflated = streams.map(([, stream = '']) =>
    inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'),
  );
  return [text, ...inflated].join('\n').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}

/** Runs in the page: shows it as its styles have it on paper. */
function putOnPaper(): void {
  const put = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        const { media } = rule;
        if (media.mediaText === 'print') media.mediaText = 'all';
        else if (/^(?:not print|screen\b)/u.test(media.mediaText)) media.mediaText = 'not all';
      }
      if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList) put(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) {
    // Not drawn anew at each rule.
    sheet.disabled = true;
    put(sheet.cssRules);
    sheet.disabled = false;
  }
}

/** Runs in the page: what of it is seen. */
function seenOnPaper() {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page in which this runs has nothing else
  const isSeen = (element: Element) => element.checkVisibility();
  const parts = [...document.querySelectorAll('li[id^="event-"] :is(p, li)')].filter(isSeen);
  const links = [...document.querySelectorAll('ol > li[id^="source-"] a[href^="http"]')];
  const { backgroundColor, color } = getComputedStyle(document.body);
  return {
    told: parts.map(({ textContent }) => textContent).join('\n'),
    unspelled: links
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href, at) => {
        const spelled = links[at] && getComputedStyle(links[at], '::after').content;
        // Firefox gives the rule, the others what comes of it.
        return spelled !== 'attr(href)' && spelled !== `"${href}"`;
      }),
    pressable: [...document.querySelectorAll('button, input, select, summary:not(:has(h3))')]
      .filter(isSeen)
      .map(({ outerHTML }) => outerHTML.slice(0, 100)),
    colours: [backgroundColor, color],
  };
}
