import { pullIn, settle } from './geometry.ts';
import { emptyWindows } from './reducer.ts';
import type { Rect, RememberedPlace, Size, WindowRecord, WindowsState, WorkArea } from './types.ts';

/** Raised with every change of what is stored; `migrations[n]` turns a record of version n into n + 1. */
export const sessionVersion = 1;
export const migrations: readonly ((record: unknown) => unknown)[] = [
  // Version 0 kept nothing that can be used.
  () => ({}),
];

/** What of the windows is kept over a reload. Message boxes and dialogs are momentary and stay out. */
export interface SessionRecord {
  readonly windows: readonly WindowRecord[];
  readonly order: readonly string[];
  readonly active: string | null;
  readonly counter: number;
  readonly area: WorkArea;
  readonly remembered: Readonly<Record<string, RememberedPlace>>;
}

export function toRecord(state: WindowsState): SessionRecord {
  const windows = state.windows.filter(({ kind }) => kind === 'app' || kind === 'system');
  const kept = new Set(windows.map((window) => window.id));
  const { active, counter, area, remembered } = state;
  return {
    windows,
    order: state.order.filter((id) => kept.has(id)),
    active: active !== null && kept.has(active) ? active : null,
    counter,
    area,
    remembered,
  };
}

export function migrate(record: unknown, version: number): unknown {
  return migrations.slice(Math.max(0, version)).reduce((value, step) => step(value), record);
}

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const number = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

function size(value: unknown): Size | undefined {
  if (!isPlain(value)) return undefined;
  const width = number(value['width']);
  const height = number(value['height']);
  return width === undefined || height === undefined ? undefined : { width, height };
}

function rect(value: unknown): Rect | undefined {
  if (!isPlain(value)) return undefined;
  const x = number(value['x']);
  const y = number(value['y']);
  const extent = size(value);
  return x === undefined || y === undefined || extent === undefined ? undefined : { x, y, ...extent };
}

function window(value: unknown): WindowRecord | undefined {
  if (!isPlain(value)) return undefined;
  const { id, app, kind, title, owner } = value;
  const bounds = rect(value['bounds']);
  const minSize = size(value['minSize']);
  if (typeof id !== 'string' || typeof app !== 'string' || typeof title !== 'string') return undefined;
  if (bounds === undefined || minSize === undefined || (kind !== 'app' && kind !== 'system'))
    return undefined;
  return {
    id,
    app,
    kind,
    title,
    bounds,
    minSize,
    placement: value['placement'] === 'maximised' ? 'maximised' : 'normal',
    minimised: value['minimised'] === true,
    resizable: value['resizable'] !== false,
    owner: typeof owner === 'string' ? owner : null,
    modal: value['modal'] === true,
    params: typeof value['params'] === 'string' ? value['params'] : null,
  };
}

function places(value: unknown): Readonly<Record<string, RememberedPlace>> {
  if (!isPlain(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([app, place]) => {
      const bounds = isPlain(place) ? rect(place['bounds']) : undefined;
      const placement = isPlain(place) && place['placement'] === 'maximised' ? 'maximised' : 'normal';
      return bounds === undefined ? [] : [[app, { bounds, placement } satisfies RememberedPlace]];
    }),
  );
}

/**
 * Windows as they were, from whatever storage holds: what is not understood is left out, never guessed.
 * On the same screen boxes come back exactly; on another one they are made to fit.
 */
export function fromRecord(stored: unknown, area: WorkArea): WindowsState {
  const empty = emptyWindows(area);
  if (!isPlain(stored)) return empty;
  const windows = list(stored['windows'])
    .map(window)
    .filter((one): one is WindowRecord => one !== undefined);
  const unique = windows.filter((one, index) => windows.findIndex((other) => other.id === one.id) === index);
  const known = new Set(unique.map((one) => one.id));
  const order = list(stored['order']).filter((id): id is string => typeof id === 'string' && known.has(id));
  const missing = unique.map((one) => one.id).filter((id) => !order.includes(id));
  const before = stored['area'];
  const unit = isPlain(before) ? (number(before['unit']) ?? area.unit) : area.unit;
  const scale = area.unit / unit;
  const highest = Math.max(0, ...unique.map((one) => Number(one.id.slice(1)) || 0));
  const counter = Math.max(number(stored['counter']) ?? 0, highest) + 1;
  const { active } = stored;
  return {
    ...empty,
    windows: unique.map((one) => {
      const { bounds, minSize } = one;
      const grown = { ...bounds, width: bounds.width * scale, height: bounds.height * scale };
      const least = { width: minSize.width * area.unit, height: minSize.height * area.unit };
      return {
        ...one,
        bounds: scale === 1 ? settle(grown, least, area) : pullIn(grown, least, area),
        owner: one.owner !== null && known.has(one.owner) ? one.owner : null,
      };
    }),
    order: [...new Set([...missing, ...order])],
    active: typeof active === 'string' && known.has(active) ? active : null,
    counter,
    spare: `w${counter}`,
    remembered: places(stored['remembered']),
  };
}
