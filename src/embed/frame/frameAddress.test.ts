import { expect, it } from 'vitest';
import { frameAddress } from './frameAddress.ts';

it('the frame in another language has the options of its host, and is where the reader is', () => {
  const here = {
    search: '?theme=dark&event=visit&kinds=leak&childId=a&q=x',
    hash: '#?secret=Ab3',
  };
  expect(frameAddress('/ar/embed/', 'break', '/ar/events/break/?lanes=kind&q=break', here)).toBe(
    '/ar/embed/?theme=dark&childId=a&lanes=kind&q=break&event=break#?secret=Ab3',
  );
});

it('where nothing is said there is nothing to say', () => {
  expect(frameAddress('/ar/embed/', null, '/ar/', { search: '', hash: '' })).toBe('/ar/embed/');
});

it('a second question mark parts options as an ampersand does', () => {
  expect(frameAddress('/ar/embed/', null, '/ar/', { search: '?theme=dark?event=visit', hash: '' })).toBe(
    '/ar/embed/?theme=dark',
  );
});
