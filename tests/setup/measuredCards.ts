import type { Page } from '@playwright/test';
import { posted } from '../../src/embed/contract/protocol.ts';
import type { Edition } from '../../src/model/edition.ts';
import { framePathOf } from '../../src/site/sitePages.ts';

/** The card of an event as a frame shows it. */
export interface MeasuredCard {
  readonly event: string;
  /** The widths of the frame and of the card in it, and how high the card is (CSS px). */
  readonly frame: number;
  readonly card: number;
  readonly height: number;
}

/**
 * The card of every event of `edition`, in frames of `widths` (CSS px), with the fonts that `page` has, whose base is
 * the site’s.
 */
export async function measuredCards(
  page: Page,
  edition: Edition,
  widths: readonly number[],
): Promise<readonly MeasuredCard[]> {
  // Beside the frame and of its origin, so that it may be looked into.
  await page.goto('/404.html');
  await page.evaluate(
    async (address) => {
      const frame = document.createElement('iframe');
      frame.height = '900';
      frame.style.border = '0';
      frame.src = address;
      document.body.replaceChildren(frame);
      const framed = () => frame.contentDocument?.querySelector('html[data-script="alive"] > head');
      while (framed() == null) await new Promise((resolve) => setTimeout(resolve, 50));
      // It is beside the card or above it, and would be drawn anew for each event.
      framed()?.ownerDocument.styleSheets[0]?.insertRule('#picture#picture > * { display: none }');
    },
    framePathOf(edition.locale, '/'),
  );
  const cards: MeasuredCard[] = [];
  for (const width of widths) {
    const asked = edition.events.map(({ id, title }) => ({
      id,
      title,
      message: posted({ type: 'select', event: id }),
    }));
    const found = await page.evaluate(
      async ([frameWidth, events]) => {
        const frame = document.querySelector('iframe');
        if (frame === null) throw new Error('There is no frame.');
        frame.style.width = `${frameWidth}px`;
        const measured = [];
        for (const { id, title, message } of events) {
          frame.contentWindow?.postMessage(message, '*');
          const titled = () => frame.contentDocument?.querySelector('#card h2')?.textContent;
          const isTold = () => frame.contentDocument?.querySelector(`[data-event-text="${id}"]`) != null;
          do await new Promise((resolve) => requestAnimationFrame(resolve));
          while (titled() !== title || !isTold());
          const card = frame.contentDocument?.querySelector('#card')?.getBoundingClientRect();
          measured.push({ event: id, card: card?.width ?? 0, height: card?.height ?? 0 });
        }
        return measured;
      },
      [width, asked] as const,
    );
    cards.push(...found.map((one) => ({ ...one, frame: width })));
  }
  return cards;
}
