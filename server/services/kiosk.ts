import type { Clock } from '../clock.ts';
import type { Kiosk, Log } from '../context.ts';
import { ProblemError } from '../problem-error.ts';

/** Wrong numbers in a row before the lock rests. */
const ATTEMPTS = 5;
const REST = Temporal.Duration.from({ minutes: 5 });

interface Options {
  readonly active: boolean;
  /** `null`: nobody gets out. */
  readonly pin: string | null;
  readonly clock: Clock;
  readonly log: Pick<Log, 'info'>;
}

/**
 * The staff's way out of a public machine. The count of wrong numbers is this process's own: a machine in a hall
 * talks to one, and a restart of the server is not in a stranger's power.
 */
export function openKiosk({ active, pin, clock, log }: Options): Kiosk {
  let wrong = 0;
  let restsUntil = clock.now();
  return {
    active,
    admit: async (given) => {
      if (pin === null) throw new ProblemError('forbidden');
      const now = clock.now();
      if (Temporal.Instant.compare(now, restsUntil) < 0) throw new ProblemError('too-many-attempts');
      if (sameText(given, pin)) {
        wrong = 0;
        log.info({ event: 'kiosk.left' }, 'staff left the public mode');
        return;
      }
      wrong += 1;
      log.info({ event: 'kiosk.refused', wrong }, 'a wrong number was given');
      if (wrong >= ATTEMPTS) {
        wrong = 0;
        restsUntil = now.add(REST);
      }
      throw new ProblemError('wrong-password');
    },
  };
}

/** Takes the same time wherever the first difference lies. */
function sameText(given: string, wanted: string): boolean {
  let difference = given.length ^ wanted.length;
  for (let at = 0; at < wanted.length; at += 1) difference |= given.charCodeAt(at) ^ wanted.charCodeAt(at);
  return difference === 0;
}
