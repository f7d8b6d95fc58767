import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../../tests/fixtures/edition.ts';
import { renderIn } from '../../../tests/setup/renderIn.tsx';
import type { Locale } from '../../i18n/locale.ts';
import { noFilters } from '../../model/filter.ts';
import { EmbedDialog } from './EmbedDialog.tsx';

const site = 'https://news.example/';
const ignore = () => undefined;

// jsdom has the element, and no top layer.
function showInPlace(this: HTMLDialogElement) {
  this.open = true;
}
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = showInPlace;
});

/** A window says how high the timeline in it is. */
function sayHeight(source: Window | null, height: number) {
  const data = { protocol: 'event-timeline', version: 1, type: 'height', height };
  dispatchEvent(new MessageEvent('message', { data, source }));
}

function open(event: string | null = null, options: Readonly<Record<string, string>> = {}) {
  const edition = fixtureEdition('en');
  const onLocale = vi.fn<(locale: Locale) => void>();
  renderIn(
    'en',
    <EmbedDialog
      embeddable={{
        site,
        headline: 'A story',
        edition,
        event,
        here: { options, filters: noFilters, lanes: 'actor' },
      }}
      eventTitle={edition.events.find(({ id }) => id === event)?.title ?? null}
      initial={{
        locale: 'en',
        theme: 'auto',
        accent: null,
        size: 'full',
        list: false,
        opening: event === null ? 'first' : 'event',
        way: 'frame',
      }}
      languageFailed={false}
      onLocale={onLocale}
      onClose={ignore}
    />,
  );
  return { onLocale, edition };
}

const code = () => screen.getByRole('textbox', { name: 'Embed code' }).textContent;
/** The options in the address that the code frames. */
const framed = () => new URL(/src="([^"]*)"/.exec(code())?.[1]?.replaceAll('&amp;', '&') ?? '').search;

describe('the dialog for editors', () => {
  it('begins with a frame of the story, and shows what it makes', () => {
    open();
    expect(code()).toContain('src="https://news.example/en/embed/"');
    expect(screen.getByTitle('A story')).toHaveAttribute('src', `${site}en/embed/?preview=1`);
  });

  it('has no second head of the page in it', () => {
    open();
    expect(screen.queryByRole('banner')).toBeNull();
  });

  it('begins with the event that the reader was at', () => {
    const { edition } = open('denial');
    const title = edition.events.find(({ id }) => id === 'denial')?.title;
    expect(framed()).toBe('?event=denial');
    expect(code()).toContain(`title="${title}"`);
  });

  it('writes what is chosen into the code and into the preview', async () => {
    open();
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    await userEvent.click(screen.getByRole('radio', { name: /^Compact/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'With a list of all events' }));
    expect(framed()).toBe('?theme=dark&size=compact&list=1');
    // Once the choice has come to rest.
    await vi.waitFor(() => {
      expect(screen.getByTitle('A story')).toHaveAttribute(
        'src',
        `${site}en/embed/?theme=dark&size=compact&list=1&preview=1`,
      );
    });
  });

  it('takes over what the page shows', async () => {
    open(null, { from: '2022-07-01', to: '2022-07-31', lanes: 'kind' });
    await userEvent.click(screen.getByRole('radio', { name: /^What you see now/ }));
    expect(framed()).toBe('?from=2022-07-01&to=2022-07-31&lanes=kind');
  });

  it('has a colour of the editor’s own, once it is asked for', async () => {
    open();
    expect(screen.queryByLabelText('Pick the colour')).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Custom colour' }));
    expect(framed()).toBe('?accent=025566');
  });

  it.each([
    { name: 'العربية', locale: 'ar' },
    { name: 'فارسی', locale: 'fa' },
  ])('asks for another language of the story ($name)', async ({ name, locale }) => {
    const { onLocale } = open();
    const languages = within(screen.getByRole('group', { name: 'Language' }));
    expect(languages.getAllByRole('radio')).toHaveLength(3);
    await userEvent.click(languages.getByRole('radio', { name }));
    expect(onLocale).toHaveBeenCalledExactlyOnceWith(locale);
  });

  it('gives the code as a frame, as a frame that fits and as an element', async () => {
    open();
    await userEvent.click(screen.getByRole('radio', { name: 'Auto-height frame' }));
    expect(code()).toContain('<iframe');
    expect(code()).toContain('<script async src="https://news.example/embed.js"></script>');
    await userEvent.click(screen.getByRole('radio', { name: 'HTML element' }));
    expect(code()).toContain('<event-timeline');
    expect(code()).toContain('story="two-states"');
    expect(code()).not.toContain('<iframe');
  });

  it('copies the code with one button, and says so', async () => {
    const user = userEvent.setup();
    open();
    await user.click(screen.getByRole('button', { name: 'Copy the code' }));
    expect(await navigator.clipboard.readText()).toBe(code());
    expect(within(screen.getByRole('region', { name: 'Embed type' })).getByRole('status')).toHaveTextContent(
      'Copied',
    );
  });

  it('leaves the code selected where copying is refused', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    open();
    await user.click(screen.getByRole('button', { name: 'Copy the code' }));
    expect(screen.getByText(/The code is selected/)).toBeVisible();
    const field = screen.getByRole('textbox', { name: 'Embed code' });
    expect(field instanceof HTMLTextAreaElement && field.selectionEnd).toBe(code().length);
  });

  it('makes the preview as high as it says, and hears nobody else', async () => {
    open();
    const preview = screen.getByTitle('A story');
    if (!(preview instanceof HTMLIFrameElement)) throw new Error('No frame.');
    sayHeight(preview.contentWindow, 777);
    await vi.waitFor(() => expect(preview.getAttribute('height')).toBe('777'));
    sayHeight(window, 999);
    expect(preview.getAttribute('height')).toBe('777');
  });
});
