import { day } from '../time/span.ts';

/** ms in what has always the same length in UTC. */
const lengths: Readonly<Record<string, number>> = {
  millisecond: 1,
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  weekday: day,
  day,
  week: 7 * day,
};

/**
 * As much of a moment as vis-timeline asks for to divide an axis: an instant, always in UTC, whose setters change it
 * and give it back. lean.ts puts it in the place of the package `moment`, which is a hundred times as long.
 */
class UtcMoment {
  readonly #date: Date;

  constructor(ms: number) {
    this.#date = new Date(ms);
  }

  valueOf(): number {
    return this.#date.getTime();
  }

  toDate(): Date {
    return new Date(this.#date);
  }

  clone(): UtcMoment {
    return new UtcMoment(this.valueOf());
  }

  year(to?: number): number | this {
    return this.#part(to, this.#date.getUTCFullYear(), (year) => this.#date.setUTCFullYear(year));
  }

  /** From 0. */
  month(to?: number): number | this {
    return this.#part(to, this.#date.getUTCMonth(), (month) => this.#date.setUTCMonth(month));
  }

  date(to?: number): number | this {
    return this.#part(to, this.#date.getUTCDate(), (date) => this.#date.setUTCDate(date));
  }

  hours(to?: number): number | this {
    return this.#part(to, this.#date.getUTCHours(), (hours) => this.#date.setUTCHours(hours));
  }

  minutes(to?: number): number | this {
    return this.#part(to, this.#date.getUTCMinutes(), (minutes) => this.#date.setUTCMinutes(minutes));
  }

  seconds(to?: number): number | this {
    return this.#part(to, this.#date.getUTCSeconds(), (seconds) => this.#date.setUTCSeconds(seconds));
  }

  milliseconds(to?: number): number | this {
    return this.#part(to, this.#date.getUTCMilliseconds(), (ms) => this.#date.setUTCMilliseconds(ms));
  }

  /** From 0, Monday. */
  weekday(to?: number): number | this {
    const now = (this.#date.getUTCDay() + 6) % 7;
    return this.#part(to, now, (weekday) => this.#date.setUTCDate(this.#date.getUTCDate() + weekday - now));
  }

  add(count: number, units: string): this {
    const unit = units.replace(/s$/, '');
    const length = lengths[unit];
    if (length !== undefined) this.#date.setTime(this.valueOf() + count * length);
    else if (unit === 'month') this.#date.setUTCMonth(this.#date.getUTCMonth() + count);
    else if (unit === 'year') this.#date.setUTCFullYear(this.#date.getUTCFullYear() + count);
    else throw new RangeError(`An axis is not divided by ${units}.`);
    return this;
  }

  subtract(count: number, units: string): this {
    return this.add(-count, units);
  }

  /** Asked only to set today apart, which the axis of a story does not. */
  isSame(): boolean {
    return false;
  }

  locale(): this {
    return this;
  }

  /** Asked only for class names that no style sheet of ours uses; labels are Intl's. */
  format(): string {
    return '';
  }

  #part(to: number | undefined, now: number, set: (to: number) => void): number | this {
    if (to === undefined) return now;
    set(to);
    return this;
  }
}

/** What vis-timeline makes moments of. */
type Instant = number | Date | UtcMoment;

/** The instant `date`, or now, as vis-timeline handles instants. */
function utcMoment(date: Instant = Date.now()): UtcMoment {
  return new UtcMoment(date.valueOf());
}

/** Whether `value` is one of these. */
utcMoment.isMoment = (value: unknown): boolean => value instanceof UtcMoment;

/** Called when vis-timeline is loaded, with the browser's language; there is no locale data here. */
utcMoment.locale = (): void => undefined;

// oxlint-disable-next-line import/no-default-export -- vis-timeline imports `moment` by its default
export default utcMoment;
