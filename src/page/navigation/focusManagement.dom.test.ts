import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../../tests/fixtures/edition.ts';
import { PlaceStore } from '../../place/placeStore.ts';
import { leaveCard, withFocus, type FocusedNavigation } from './focusManagement.ts';
import { navigationOf } from './navigation.ts';

const edition = fixtureEdition('en');

let ways: FocusedNavigation;

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn<() => void>();
  Element.prototype.scrollTo = vi.fn<() => void>();
  history.replaceState(null, '', '/en/');
  ways = withFocus(navigationOf(new PlaceStore(location, edition, '/'), edition));
  document.body.innerHTML = `
    <button>Mark</button>
    <section id="card"><h2 tabindex="-1">Headline</h2><button id="close">Close</button></section>
    <h2 id="chronicle" tabindex="-1">All events</h2>
    <ol><li id="event-attack"><a href="#attack">Attack</a></li><li id="event-break"><a href="#break">Break</a></li></ol>`;
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function found(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`The page has no ${selector}.`);
  return element;
}

/** Opens an event from what `selector` finds, in the way that is named. */
function chooseFrom(selector: string, way: 'choose' | 'read' = 'read'): void {
  found(selector).focus();
  ways[way]('attack');
}

/** Closes the card by its button. */
function close(): void {
  found('#close').focus();
  ways.close();
}

it.each(['choose', 'read'] as const)('closing leads back to what had the focus (%s)', (way) => {
  chooseFrom('button', way);
  close();
  expect(found('button')).toHaveFocus();
});

it('closing leads to the headline where nothing had the focus, or what had it is gone', () => {
  ways.read('attack');
  // As where the button goes with the card.
  found('#card h2').blur();
  ways.close();
  expect(found('#card h2')).toHaveFocus();
  chooseFrom('button');
  found('button').remove();
  close();
  expect(found('#card h2')).toHaveFocus();
});

it.each([
  { by: 'pointer', isSeen: false },
  { by: 'key', isSeen: true },
])('who closes by $by is scrolled to what they came from: $isSeen', ({ isSeen }) => {
  chooseFrom('button');
  vi.spyOn(found('#close'), 'matches').mockReturnValue(isSeen);
  const focus = vi.spyOn(found('button'), 'focus');
  close();
  expect(focus).toHaveBeenCalledExactlyOnceWith({ preventScroll: !isSeen });
});

it('who went on from an event of the list is led back to the row of the one read last, others to where they came from', () => {
  chooseFrom('#event-attack > a');
  ways.showNeighbour('break');
  close();
  expect(found('#event-break > a')).toHaveFocus();
  chooseFrom('button');
  ways.showNeighbour('break');
  close();
  expect(found('button')).toHaveFocus();
});

it('whoever goes on from within the card is led back to where they came to it from', () => {
  chooseFrom('button');
  found('#close').focus();
  ways.read('break');
  close();
  expect(found('button')).toHaveFocus();
});

it('after Back nothing is left of where the event was chosen', () => {
  chooseFrom('button');
  leaveCard('attack');
  expect(found('#card h2')).toHaveFocus();
  close();
  expect(found('#card h2')).toHaveFocus();
});
