import type { IsoInstant } from '#contract/types.ts';
import type { IsoDate } from '#rules/types.ts';

/** Where the time comes from; training scenarios and tests move it. */
export interface Clock {
  now(): Temporal.Instant;
}

const ZONE = 'Asia/Shanghai';

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** A clock that stands `offset` away from the machine's and goes on at the same rate. */
export function shiftedClock(offset: Temporal.Duration): Clock {
  return { now: () => Temporal.Now.instant().add(offset) };
}

/** The calendar day in Asia/Shanghai. */
export function today(clock: Clock): IsoDate {
  return clock.now().toZonedDateTimeISO(ZONE).toPlainDate().toString();
}

/** `2026-03-02T09:30:00.000+08:00` */
export function instantText(instant: Temporal.Instant): IsoInstant {
  return instant.toString({ timeZone: ZONE, fractionalSecondDigits: 3 });
}
