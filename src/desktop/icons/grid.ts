import type { Cell } from '../settings/layout.ts';

/** How many whole cells the desktop has room for. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
}

export function gridOf(width: number, height: number, cell: number): Grid {
  return { columns: Math.max(1, Math.floor(width / cell)), rows: Math.max(1, Math.floor(height / cell)) };
}

const key = (cell: Cell): string => `${Math.round(cell.column)}:${Math.round(cell.row)}`;

/** Cells in the order icons fill them: down the first column, then the next. */
function* flow(grid: Grid): Generator<Cell> {
  for (let column = 0; ; column += 1) for (let row = 0; row < grid.rows; row += 1) yield { column, row };
}

function nextFree(taken: ReadonlySet<string>, grid: Grid): Cell {
  for (const cell of flow(grid)) if (!taken.has(key(cell))) return cell;
  return { column: 0, row: 0 };
}

function nearestFree(wanted: Cell, taken: ReadonlySet<string>, grid: Grid): Cell {
  let best: Cell | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (let column = 0; column < grid.columns; column += 1) {
    for (let row = 0; row < grid.rows; row += 1) {
      if (taken.has(key({ column, row }))) continue;
      const away = (column - wanted.column) ** 2 + (row - wanted.row) ** 2;
      if (away < distance) {
        best = { column, row };
        distance = away;
      }
    }
  }
  return best ?? nextFree(taken, grid);
}

/**
 * A cell for every icon: where the person put it, pulled back onto the screen if it would be off it, else the next
 * free one in flow order. The bin starts at the lower right. No two icons share a cell.
 */
export function placeIcons(
  ids: readonly string[],
  chosen: Readonly<Record<string, Cell>>,
  grid: Grid,
  corner: string | null,
): ReadonlyMap<string, Cell> {
  const placed = new Map<string, Cell>();
  const taken = new Set<string>();
  const put = (id: string, cell: Cell): void => {
    placed.set(id, cell);
    taken.add(key(cell));
  };
  const last = { column: grid.columns - 1, row: grid.rows - 1 };
  const wish = (id: string): Cell | undefined => chosen[id] ?? (id === corner ? last : undefined);
  for (const id of ids) {
    const wanted = wish(id);
    if (wanted === undefined) continue;
    const inside = { column: Math.min(wanted.column, last.column), row: Math.min(wanted.row, last.row) };
    put(id, taken.has(key(inside)) ? nearestFree(inside, taken, grid) : inside);
  }
  for (const id of ids) if (!placed.has(id)) put(id, nextFree(taken, grid));
  return placed;
}

/** One after another from the upper left: down the first column, then the next. */
export function inFlow(ids: readonly string[], grid: Grid): Readonly<Record<string, Cell>> {
  return Object.fromEntries(
    ids.map((id, at) => [id, { column: Math.floor(at / grid.rows), row: at % grid.rows }]),
  );
}

/** Auto-arranged: in flow, in the order of where icons stood or were put. */
export function flowIcons(
  ids: readonly string[],
  chosen: Readonly<Record<string, Cell>>,
  grid: Grid,
): ReadonlyMap<string, Cell> {
  const order = (id: string): number => {
    const cell = chosen[id];
    return cell === undefined ? Number.POSITIVE_INFINITY : Math.round(cell.column) * grid.rows + cell.row;
  };
  const before = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
  return new Map(
    Object.entries(
      inFlow(
        ids.toSorted((a, b) => before(order(a), order(b))),
        grid,
      ),
    ),
  );
}

/** Where dragged icons land: each moved by the same distance, onto whole cells when they are aligned to the grid. */
export function moveIcons(
  places: ReadonlyMap<string, Cell>,
  moved: readonly string[],
  by: { readonly columns: number; readonly rows: number },
  grid: Grid,
  align: boolean,
): Readonly<Record<string, Cell>> {
  const stay = [...places].filter(([id]) => !moved.includes(id));
  const taken = new Set(stay.map(([, cell]) => key(cell)));
  const result: Record<string, Cell> = Object.fromEntries(stay);
  for (const id of moved) {
    const from = places.get(id);
    if (from === undefined) continue;
    const within = (value: number, most: number) => Math.max(0, Math.min(value, most));
    const to = {
      column: within(from.column + by.columns, grid.columns - 1),
      row: within(from.row + by.rows, grid.rows - 1),
    };
    const whole = { column: Math.round(to.column), row: Math.round(to.row) };
    const landed = align ? (taken.has(key(whole)) ? nearestFree(whole, taken, grid) : whole) : to;
    result[id] = landed;
    taken.add(key(landed));
  }
  return result;
}

/** The nearest icon in the direction of an arrow key. */
export function neighbour(
  places: ReadonlyMap<string, Cell>,
  from: string,
  direction: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight',
): string | null {
  const here = places.get(from);
  if (here === undefined) return null;
  const across = direction === 'ArrowLeft' || direction === 'ArrowRight';
  const sign = direction === 'ArrowLeft' || direction === 'ArrowUp' ? -1 : 1;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, cell] of places) {
    const ahead = (across ? cell.column - here.column : cell.row - here.row) * sign;
    const aside = Math.abs(across ? cell.row - here.row : cell.column - here.column);
    if (ahead <= 0) continue;
    // Straight ahead beats nearer but aside.
    const cost = ahead + aside * 3;
    if (cost < least) {
      best = id;
      least = cost;
    }
  }
  return best;
}
