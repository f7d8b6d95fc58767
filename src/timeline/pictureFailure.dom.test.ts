import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { fakeBrowser, FakeVis } from '../../tests/fixtures/fakeVis.ts';
import { begin, beginDrawn, july, weekly } from '../../tests/fixtures/picture.ts';

vi.mock('vis-timeline/esnext', async () => {
  const fake = await import('../../tests/fixtures/fakeVis.ts');
  return { Timeline: fake.FakeVis };
});

const edition = fixtureEdition('en');

let browser: ReturnType<typeof fakeBrowser>;

beforeEach(() => {
  browser = fakeBrowser();
});

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a picture that fails', () => {
  it.each(['constructor', 'redraw'] as const)('while it is made is gone, and told once (%s)', (method) => {
    const { container, callbacks } = begin({ events: weekly });
    FakeVis.broken = method;
    vi.advanceTimersByTime(1000);
    expect(callbacks.onFailed.mock.calls).toEqual([
      [expect.objectContaining({ message: expect.stringContaining(method) })],
    ]);
    expect(callbacks.onDrawn).not.toHaveBeenCalled();
    expect(container).toBeEmptyDOMElement();
    expect(vi.getTimerCount()).toBe(0);
    expect(browser.resize()).toBe(0);
  });

  it('when another size makes it draw anew is told', () => {
    const { resizeTo, callbacks } = beginDrawn();
    FakeVis.broken = 'redraw';
    resizeTo(700);
    browser.resize();
    vi.advanceTimersByTime(0);
    expect(callbacks.onFailed).toHaveBeenCalledOnce();
  });

  it('when the reader drags it is told', () => {
    const { vis, callbacks } = beginDrawn();
    vi.spyOn(vis.items, 'update').mockImplementation(() => {
      throw new Error('a broken data set');
    });
    vi.spyOn(vis.items, 'remove').mockImplementation(() => {
      throw new Error('a broken data set');
    });
    vis.drag(edition.bounds.start, Date.parse('1995-01-01'));
    expect(callbacks.onFailed).toHaveBeenCalledOnce();
  });

  it('when the reader turns the wheel is told', () => {
    const { container, callbacks } = beginDrawn();
    FakeVis.broken = 'setWindow';
    container.dispatchEvent(new WheelEvent('wheel', { deltaX: 50, bubbles: true }));
    expect(callbacks.onFailed).toHaveBeenCalledOnce();
  });

  it('in a task of vis-timeline itself is told; what fails elsewhere in the page is not', () => {
    const { picture, callbacks } = beginDrawn();
    const elsewhere = new ErrorEvent('error', {
      error: new Error('elsewhere'),
      filename: 'https://ads.example/a.js',
    });
    Object.defineProperty(elsewhere.error, 'stack', { value: 'at show (https://ads.example/a.js:1:1)' });
    window.dispatchEvent(elsewhere);
    expect(callbacks.onFailed).not.toHaveBeenCalled();
    let thrown: unknown;
    vi.spyOn(FakeVis.prototype, 'setWindow').mockImplementationOnce(() => {
      thrown = new Error('called by the picture');
    });
    picture.show({ events: weekly, lanes: 'actor', selected: null, window: july });
    window.dispatchEvent(new ErrorEvent('error', { error: thrown }));
    expect(callbacks.onFailed.mock.calls).toEqual([[thrown]]);
  });

  it('tells nothing of what is thrown after it was removed', () => {
    const { picture, callbacks } = begin();
    FakeVis.broken = 'redraw';
    picture.remove();
    vi.advanceTimersByTime(1000);
    expect(callbacks.onFailed).not.toHaveBeenCalled();
  });

  it('for want of a ResizeObserver leaves nothing behind', () => {
    vi.stubGlobal('ResizeObserver', undefined);
    expect(() => begin()).toThrow(TypeError);
    expect(document.body.firstElementChild).toBeEmptyDOMElement();
  });
});
