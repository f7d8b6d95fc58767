import { describe, expect, it } from 'vitest';
import utcMoment from './utcMoment.ts';

const at = (text: string) => utcMoment(Date.parse(text));
const text = (moment: { valueOf(): number }) => new Date(moment.valueOf()).toISOString();

describe('a moment for the axis', () => {
  it('says its parts in UTC, wherever the reader is', () => {
    const moment = at('2022-07-15T00:30:00Z');
    expect([moment.year(), moment.month(), moment.date(), moment.hours(), moment.minutes()]).toEqual([
      2022, 6, 15, 0, 30,
    ]);
    expect(moment.weekday()).toBe(4);
  });

  it('its setters change it and give it back', () => {
    const moment = at('2022-07-15T12:34:56.789Z');
    expect(moment.date(1)).toBe(moment);
    expect(moment.hours(0)).toBe(moment);
    moment.minutes(0);
    moment.seconds(0);
    moment.milliseconds(0);
    expect(text(moment)).toBe('2022-07-01T00:00:00.000Z');
    expect(text(at('2022-07-15').clone().add(1, 'month'))).toBe('2022-08-15T00:00:00.000Z');
  });

  it.each([
    [5, 'years', '2027-07-15T00:00:00.000Z'],
    [3, 'month', '2022-10-15T00:00:00.000Z'],
    [1, 'week', '2022-07-22T00:00:00.000Z'],
    [2, 'day', '2022-07-17T00:00:00.000Z'],
    [6, 'hours', '2022-07-15T06:00:00.000Z'],
  ])('moves on by %i %s', (count, unit, expected) => {
    expect(text(at('2022-07-15').add(count, unit))).toBe(expected);
    expect(text(at(expected).subtract(count, unit))).toBe('2022-07-15T00:00:00.000Z');
  });

  it('refuses a unit that it does not know, rather than stand still for ever', () => {
    expect(() => at('2022-07-15').add(1, 'fortnight')).toThrow(RangeError);
  });

  it('knows its own kind', () => {
    expect(utcMoment.isMoment(utcMoment())).toBe(true);
    expect(utcMoment.isMoment(new Date())).toBe(false);
  });
});
