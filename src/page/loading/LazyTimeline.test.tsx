import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../../tests/fixtures/edition.ts';
import { inLocale, renderIn } from '../../../tests/setup/renderIn.tsx';
import { LazyTimeline, type TimelineChunk } from './LazyTimeline.tsx';
import type { StaticPictureSource } from './StaticPicture.tsx';

const edition = fixtureEdition('ar');
const onSelect = vi.fn<(id: string) => void>();

/** As the build draws it: a link for each event. */
const ServerTimeline: NonNullable<StaticPictureSource> = ({ events, permalinkOf }) => (
  <div data-axis>
    {events.map(({ id, title }) => (
      <a key={id} href={permalinkOf(id)}>
        {title}
      </a>
    ))}
  </div>
);

interface Changes {
  readonly StaticTimeline?: StaticPictureSource;
  readonly window?: typeof edition.opening;
  readonly events?: typeof edition.events;
  readonly lanes?: 'actor' | 'kind';
  readonly selected?: string | null;
}

const view = (fetchTimeline: () => Promise<TimelineChunk>, changes: Changes = {}) => (
  <section>
    <p>Tools</p>
    <LazyTimeline
      edition={edition}
      events={edition.events}
      lanes="actor"
      selected={null}
      window={edition.opening}
      permalinkOf={(id) => `#${id}`}
      onSelect={onSelect}
      onWindowChange={() => undefined}
      StaticTimeline={null}
      fetchTimeline={fetchTimeline}
      {...changes}
    />
  </section>
);

let tellDrawn: (enter: (id: string) => void) => void = () => undefined;

/** A live picture that is drawn when `tellDrawn` says so. */
const chunk: TimelineChunk = {
  Timeline: ({ onDrawn }) => {
    tellDrawn = onDrawn;
    return <p>The live picture</p>;
  },
};

const never = () => new Promise<TimelineChunk>(() => undefined);

/** A pointer comes to the picture. */
const point = () => fireEvent.pointerOver(linkTo('attack'));

beforeEach(() => {
  onSelect.mockClear();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** The page as the build wrote it, taken over by the browser. */
function written(
  fetchTimeline: () => Promise<TimelineChunk>,
  beforeItIsTakenOver: () => void = () => undefined,
) {
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = renderToString(inLocale('ar', view(never, { StaticTimeline: ServerTimeline })));
  beforeItIsTakenOver();
  const { rerender } = render(inLocale('ar', view(fetchTimeline)), { container, hydrate: true });
  const show = (changes: Changes) => rerender(inLocale('ar', view(fetchTimeline, changes)));
  return { container, show };
}

const linkTo = (id: string) =>
  screen.getByRole('link', { name: edition.events.find((event) => event.id === id)?.title ?? '' });

describe('the static picture', () => {
  it('stays as the build wrote it, and its links choose events in the page itself', async () => {
    const complaints = vi.spyOn(console, 'error');
    written(never);
    await userEvent.click(linkTo('attack'));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('attack');
    expect(complaints).not.toHaveBeenCalled();
  });

  it('leaves a click that asks for a new tab to the browser', () => {
    written(never);
    fireEvent.click(linkTo('attack'), { ctrlKey: true });
    expect(onSelect).not.toHaveBeenCalled();
  });

  it('tells which event is chosen meanwhile, and goes back to the one of the page', () => {
    const { show, container } = written(never);
    const current = () => Array.from(container.querySelectorAll('[aria-current]'), (one) => one.textContent);
    show({ selected: 'attack' });
    expect(current()).toEqual([linkTo('attack').textContent]);
    show({ selected: 'break' });
    expect(current()).toEqual([linkTo('break').textContent]);
    show({});
    expect(current()).toEqual([]);
  });

  it('reserves its room where the build wrote none, and says what is to come', () => {
    const { container } = renderIn('ar', view(never));
    expect(screen.getByRole('status')).toHaveTextContent('يجري');
    expect(container.querySelector('[style*="--wide"]')).not.toBeNull();
  });
});

/** Whether there is a static picture to be seen. */
const isShown = () => screen.queryAllByRole('link').length > 0;

/** A filter leaves the first event alone. */
const filtered = { events: edition.events.slice(0, 1) };

describe.each([
  { what: 'events', change: filtered },
  { what: 'lanes', change: { lanes: 'kind' } as const },
  { what: 'a window', change: { window: edition.bounds } },
])('a page that shows $what other than it was written with', ({ change }) => {
  it('has words in the place of the static picture, until it shows the same again', () => {
    const { show } = written(never);
    expect(isShown()).toBe(true);
    show(change);
    expect(isShown()).toBe(false);
    expect(screen.getByRole('status')).not.toHaveClass('visually-hidden');
    show({});
    expect(isShown()).toBe(true);
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('has them while the live one is drawn, too', async () => {
    const { container, show } = written(() => Promise.resolve(chunk));
    show(change);
    await screen.findByText('The live picture');
    expect(screen.getByRole('status')).not.toHaveClass('visually-hidden');
    act(() => tellDrawn(() => undefined));
    expect(screen.queryByRole('status')).toBeNull();
    expect(container.querySelector('[data-drawn]')).not.toBeNull();
  });

  it('has what is said of its failure in its place', async () => {
    const { show } = written(() => Promise.reject(new Error('offline')));
    show(change);
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(screen.queryByRole('status')).toBeNull();
    expect(isShown()).toBe(false);
  });
});

describe('the live picture', () => {
  it('is not fetched by who only reads: not by an event that is chosen elsewhere either', () => {
    const fetchTimeline = vi.fn<() => Promise<TimelineChunk>>().mockImplementation(never);
    const { show } = written(fetchTimeline);
    show({ selected: 'attack' });
    expect(fetchTimeline).not.toHaveBeenCalled();
  });

  it('is fetched for a pointer near it, and not for a finger that wants its tools', () => {
    const fetchTimeline = vi.fn<() => Promise<TimelineChunk>>().mockImplementation(never);
    const { container } = written(fetchTimeline);
    const tools = container.querySelector('section')?.firstElementChild;
    if (tools == null) throw new Error('The section has tools.');
    fireEvent.pointerOver(tools, { pointerType: 'touch' });
    expect(fetchTimeline).not.toHaveBeenCalled();
    fireEvent.pointerOver(tools, { pointerType: 'mouse' });
    expect(fetchTimeline).toHaveBeenCalled();
  });

  it.each(['pointerOver', 'focusIn'] as const)('is fetched at once on %s', (type) => {
    const fetchTimeline = vi.fn<() => Promise<TimelineChunk>>().mockImplementation(never);
    written(fetchTimeline);
    fireEvent[type](linkTo('attack'));
    expect(fetchTimeline).toHaveBeenCalled();
  });

  it('is fetched at once where the focus has come before anybody listened', () => {
    const fetchTimeline = vi.fn<() => Promise<TimelineChunk>>().mockImplementation(never);
    written(fetchTimeline, () => {
      linkTo('attack').focus();
    });
    expect(fetchTimeline).toHaveBeenCalled();
  });

  it('is fetched at once where the static one does not show what the reader asked for', () => {
    const fetchTimeline = vi.fn<() => Promise<TimelineChunk>>().mockImplementation(never);
    const { show } = written(fetchTimeline);
    expect(fetchTimeline).not.toHaveBeenCalled();
    show({ window: edition.bounds });
    expect(fetchTimeline).toHaveBeenCalled();
  });

  it('is not shown before it is drawn, and takes the focus along to the same event', async () => {
    const { container } = written(() => Promise.resolve(chunk));
    linkTo('break').focus();
    await screen.findByText('The live picture');
    expect(container.querySelector('[data-drawn]')).toBeNull();
    const enter = vi.fn<(id: string) => void>();
    act(() => tellDrawn(enter));
    expect(container.querySelector('[data-drawn]')).toHaveTextContent('The live picture');
    expect(enter).toHaveBeenCalledExactlyOnceWith('break');
  });

  it('takes no focus that is elsewhere, at another link to an event', async () => {
    const { container } = written(() => Promise.resolve(chunk));
    const elsewhere = document.createElement('a');
    elsewhere.href = '#break';
    container.before(elsewhere);
    elsewhere.focus();
    point();
    await screen.findByText('The live picture');
    const enter = vi.fn<(id: string) => void>();
    act(() => tellDrawn(enter));
    expect(enter).not.toHaveBeenCalled();
  });
});

it('the live picture is not put in the place of the static one under a finger that drags it', async () => {
  const { container } = written(() => Promise.resolve(chunk));
  const link = linkTo('attack');
  const holder = link.closest<HTMLElement>('[data-axis]')?.parentElement?.parentElement;
  if (holder == null) throw new Error('The static picture has a holder.');
  holder.setPointerCapture = vi.fn<(id: number) => void>();
  point();
  fireEvent.pointerDown(link, { isPrimary: true, button: 0, pointerId: 1, clientX: 200 });
  fireEvent.pointerMove(link, { pointerId: 1, clientX: 230 });
  await screen.findByText('The live picture');
  act(() => tellDrawn(() => undefined));
  expect(container.querySelector('[data-drawn]')).toBeNull();
  fireEvent.pointerUp(link, { pointerId: 1, clientX: 230 });
  expect(container.querySelector('[data-drawn]')).not.toBeNull();
});

describe('a picture that fails', () => {
  it('is told beside the static one, and fetched again when asked for', async () => {
    const fetchTimeline = vi
      .fn<() => Promise<TimelineChunk>>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue(chunk);
    written(fetchTimeline);
    point();
    const again = await screen.findByRole('button', { name: /محاولة/ });
    expect(linkTo('attack')).toBeInTheDocument();
    await userEvent.click(again);
    expect(await screen.findByText('The live picture')).toBeInTheDocument();
  });

  it('that fails again is offered with the page loaded anew: some failures last as long as it lives', async () => {
    const fetchTimeline = vi.fn<() => Promise<TimelineChunk>>().mockRejectedValue(new Error('gone'));
    written(fetchTimeline);
    point();
    await userEvent.click(await screen.findByRole('button', { name: /محاولة/ }));
    expect(await screen.findByRole('button', { name: 'إعادة التحميل' })).toBeVisible();
    expect(fetchTimeline).toHaveBeenCalledTimes(2);
  });

  it('leaves the page alone when it breaks', async () => {
    // React reports the error that this test is about.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken: TimelineChunk = {
      Timeline: () => {
        throw new Error('a broken invariant');
      },
    };
    written(() => Promise.resolve(broken));
    point();
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(linkTo('attack')).toBeInTheDocument();
  });
});
