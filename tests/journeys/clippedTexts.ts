import type { Page } from '@playwright/test';

/**
 * Texts of the page that are cut (px that are missing): what holds them is smaller than they are, and hides the rest.
 * What is there for screen readers alone is passed over, and what is cut by design with the whole behind it: lines that
 * are counted, titles in the picture where lanes are full.
 */
export function clippedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    return [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => [...element.childNodes].some(({ nodeName }) => nodeName === '#text'))
      .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }))
      .filter((element) => element.closest('.visually-hidden, [data-axis], fieldset, option') === null)
      .flatMap((element) => {
        const { overflowX, overflowY, clipPath, webkitLineClamp } = getComputedStyle(element);
        if (clipPath !== 'none' || webkitLineClamp !== 'none') return [];
        const beyond = Math.max(
          overflowX === 'visible' ? 0 : element.scrollWidth - element.clientWidth,
          overflowY === 'visible' ? 0 : element.scrollHeight - element.clientHeight,
        );
        return beyond > 1 ? [`${element.textContent.slice(0, 60)}: ${beyond} px`] : [];
      });
  });
}
