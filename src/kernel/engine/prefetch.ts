import { apps } from '../registry.ts';
import { whenIdle } from './idle.ts';
import type { Runtime } from './runtime.ts';

/**
 * Fetches what opening an app needs, one piece at a time while nothing else goes on: the first opening is then
 * as quick as the second, and works without a line. Not where the person asked to save data.
 */
export function prefetchApps(runtime: Runtime): void {
  const connection: unknown = Reflect.get(navigator, 'connection');
  if (typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData')) return;
  const pieces = [
    () => import('../storage/index.ts'),
    ...apps.map(
      ({ id }) =>
        () =>
          runtime.appCode(id),
    ),
    ...apps.map(
      ({ id }) =>
        () =>
          runtime.laterCode(id),
    ),
  ];
  const next = () => {
    const fetchPiece = pieces.shift();
    if (!fetchPiece) return;
    // What cannot be fetched now is fetched when it is needed.
    fetchPiece()
      .catch(() => undefined)
      .then(() => whenIdle(next));
  };
  whenIdle(next);
}
