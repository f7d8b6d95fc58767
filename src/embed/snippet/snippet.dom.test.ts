import { describe, expect, it } from 'vitest';
import { optionTable, type OptionFacts } from '../contract/optionTable.ts';
import { elementSnippet, fittingSnippet, frameSnippet, type Framed } from './snippet.ts';

const framed: Framed = {
  site: 'https://news.example/timeline/',
  story: 'two-states',
  locale: 'ar',
  title: 'أرفانيا و"كيرينيا" <خط زمني>',
  options: { theme: 'dark', kinds: 'cyberattack,leak' },
  room: [
    { width: 300, height: 1200 },
    { width: 900, height: 900 },
  ],
};

/** What a browser makes of `html`. */
function pasted(html: string) {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder;
}

describe('the snippet with a bare frame', () => {
  const frame = pasted(frameSnippet(framed)).querySelector('iframe');

  it('frames the language with the options that were chosen', () => {
    expect(frame?.src).toBe('https://news.example/timeline/ar/embed/?theme=dark&kinds=cyberattack%2Cleak');
  });

  it('names the frame in the reader’s language, whatever is in the name', () => {
    expect(frame?.title).toBe(framed.title);
    expect(frame?.lang).toBe('ar');
  });

  it('lets the frame run its script and open links, and nothing else', () => {
    expect(frame?.getAttribute('sandbox')).toBe('allow-scripts allow-popups allow-popups-to-escape-sandbox');
    expect(frame?.getAttribute('loading')).toBe('lazy');
    expect(frame?.getAttribute('referrerpolicy')).toBe('strict-origin-when-cross-origin');
  });

  it('reserves the room that the frame will need, also where styles are taken out', () => {
    expect(frameSnippet(framed)).toContain(
      'block-size: calc(1200px + clamp(-300px, (100cqi - 300px) * -0.5, 0px))',
    );
    expect(frame?.getAttribute('height')).toBe('1030');
  });

  it('has a link below it, which is left where frames are blocked or taken out', () => {
    const html = pasted(frameSnippet(framed));
    html.querySelector('iframe')?.parentElement?.remove();
    const link = html.querySelector('p > a');
    expect(link?.getAttribute('href')).toBe('https://news.example/timeline/ar/');
    expect(html.textContent.trim()).toBe(framed.title);
    expect(html.querySelector('p')?.lang).toBe('ar');
  });

  it('leads to the page of the event that it opens with', () => {
    const link = pasted(frameSnippet({ ...framed, options: { event: 'break' } })).querySelector('p > a');
    expect(link?.getAttribute('href')).toBe('https://news.example/timeline/ar/events/break/');
  });

  it('has no query where nothing is chosen', () => {
    const plain = pasted(frameSnippet({ ...framed, options: {} })).querySelector('iframe');
    expect(plain?.src).toBe('https://news.example/timeline/ar/embed/');
  });
});

describe('the snippet with a frame that fits', () => {
  it('is the bare one with a script of the same site', () => {
    expect(fittingSnippet(framed)).toContain(frameSnippet(framed));
    expect(pasted(fittingSnippet(framed)).querySelector('script')?.src).toBe(
      'https://news.example/timeline/embed.js',
    );
  });
});

describe('the snippet with an element', () => {
  const html = pasted(elementSnippet(framed));
  const element = html.querySelector('event-timeline');

  it('says in attributes what is chosen', () => {
    expect(element?.getAttribute('story')).toBe('two-states');
    expect(element?.getAttribute('lang')).toBe('ar');
    expect(element?.getAttribute('theme')).toBe('dark');
    expect(element?.getAttribute('kinds')).toBe('cyberattack,leak');
    expect(element?.getAttribute('title')).toBe(framed.title);
  });

  it('holds an image that leads to the story for readers without script, and has a link below it', () => {
    const link = element?.querySelector('a');
    expect(link?.href).toBe('https://news.example/timeline/ar/');
    expect(link?.querySelector('img')?.alt).toBe(framed.title);
    expect(html.querySelector('event-timeline + p > a')?.textContent).toBe(framed.title);
    expect(element?.getAttribute('style')).toContain('--timeline-room: calc(1200px');
    expect(element?.innerHTML).toContain('min-block-size: var(--timeline-room, 0)');
    expect(link?.querySelector('img')?.src).toBe('https://news.example/timeline/share/ar/story.png');
  });

  it('says how high it will be only where the loader does not know', () => {
    const usual = pasted(elementSnippet({ ...framed, options: { theme: 'dark', size: 'compact' } }));
    expect(usual.querySelector('event-timeline')?.hasAttribute('room')).toBe(false);
    const chosen = pasted(elementSnippet({ ...framed, options: { event: 'break' } }));
    expect(chosen.querySelector('event-timeline')?.getAttribute('room')).toContain('calc(1200px');
  });

  it.each(Object.entries<OptionFacts>(optionTable))(
    'has “%s” as an attribute, and says the height beside it where it needs to',
    (name, { changesHeight }) => {
      const given = pasted(elementSnippet({ ...framed, options: { [name]: 'any' } }));
      expect(given.querySelector('event-timeline')?.getAttribute(name)).toBe('any');
      expect(given.querySelector('event-timeline')?.hasAttribute('room')).toBe(changesHeight);
    },
  );
});
