/** A point of a curve: an amount and the tax on it, in yuan. Good enough to draw, never shown as a result. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A stretch on which each further yuan costs the same. */
export interface Band {
  readonly from: number;
  readonly to: number;
  /** Tax on one yuan more. */
  readonly rate: number;
}

/** A place where one yuan more costs much more than a yuan: 36,000 of a year-end bonus. */
export interface Cliff {
  readonly x: number;
  readonly jump: number;
}

export interface Curve {
  readonly points: readonly Point[];
  readonly bands: readonly Band[];
  readonly cliffs: readonly Cliff[];
}

/** The tax on an amount; undefined where the law gives none. */
export type Tax = (amount: number) => number | undefined;

const STEPS = 80;
const CLOSER = 8;
/** Figures are rounded to the fen, so a straight line is straight to within that. */
const FEN = 0.011;

/** A jump below this is rounding, or a bracket that is passed within one step. */
const CLIFF = 10;

/** A round number not below `least`: 1, 2, 4, 5 or 8 times a power of ten, so that 80 steps are whole. */
export function roundAbove(least: number): number {
  const enough = Math.max(least, 800);
  const power = 10 ** Math.floor(Math.log10(enough));
  const factor = [1, 2, 4, 5, 8, 10].find((one) => one * power >= enough) ?? 10;
  return factor * power;
}

/** The curve from nothing to `most`, with the bands the law makes, found from the figures alone. */
export function curveOf(tax: Tax, most: number): Curve {
  const step = most / STEPS;
  // The lowest brackets are the narrowest: the first step is looked at more closely.
  const close = Array.from({ length: CLOSER }, (_, index) => Math.round((index * step) / CLOSER));
  const places = [...close, ...Array.from({ length: STEPS }, (_, index) => Math.round((index + 1) * step))];
  const points = pointsAt([...new Set(places)], tax);
  const runs = straightRuns(points);
  const bands = runs.map((run, index) => bandOf(run, runs[index - 1], runs[index + 1], tax));
  const edges = bands.slice(0, -1).flatMap(({ to }) => pointsAt([to, to + 1], tax));
  const cliffs = bands.slice(0, -1).flatMap(({ to, rate }, index) => {
    const [before, after] = pointsAt([to, to + 1], tax);
    const usual = Math.max(rate, bands[index + 1]?.rate ?? 0);
    const jump = before === undefined || after === undefined ? 0 : after.y - before.y - usual;
    return jump > CLIFF ? [{ x: to, jump }] : [];
  });
  const all = [...points, ...edges].sort((a, b) => a.x - b.x);
  return { points: all, bands: joined(bands), cliffs };
}

function pointsAt(places: readonly number[], tax: Tax): readonly Point[] {
  return places.flatMap((x) => {
    const y = tax(x);
    return y === undefined ? [] : [{ x, y }];
  });
}

interface Run {
  readonly first: Point;
  readonly last: Point;
  readonly rate: number;
}

/** Stretches of at least two steps that lie on one line. */
function straightRuns(points: readonly Point[]): readonly Run[] {
  const runs: Run[] = [];
  let start = 0;
  while (start + 2 < points.length) {
    let end = start + 1;
    while (end + 1 < points.length && onLine(points, start, end + 1)) end += 1;
    const [first, last] = [points[start], points[end]];
    if (end > start + 1 && first !== undefined && last !== undefined) {
      runs.push({ first, last, rate: (last.y - first.y) / (last.x - first.x) });
      start = end;
    } else start += 1;
  }
  return runs;
}

/** Whether the points from `start` to `end` follow the line through the first and the last. */
function onLine(points: readonly Point[], start: number, end: number): boolean {
  const [first, last] = [points[start], points[end]];
  if (first === undefined || last === undefined) return false;
  return points.slice(start + 1, end).every((point) => isOn({ first, last }, point));
}

function isOn({ first, last }: Pick<Run, 'first' | 'last'>, { x, y }: Point): boolean {
  const expected = first.y + ((last.y - first.y) * (x - first.x)) / (last.x - first.x);
  return Math.abs(y - expected) <= FEN * Math.max(1, Math.abs(x - first.x) / (last.x - first.x));
}

/** How far a line holds on both sides, to the yuan: halving finds the edges of the bracket. */
function bandOf(run: Run, before: Run | undefined, after: Run | undefined, tax: Tax): Band {
  const holds = (x: number) => {
    const y = tax(x);
    return y !== undefined && isOn(run, { x, y });
  };
  const reach = (inside: number, outside: number) => {
    let [near, far] = [inside, outside];
    while (Math.abs(far - near) > 1) {
      const middle = Math.round((near + far) / 2);
      if (holds(middle)) near = middle;
      else far = middle;
    }
    return near;
  };
  return {
    from: before === undefined ? run.first.x : reach(run.first.x, before.last.x - 1),
    to: after === undefined ? run.last.x : reach(run.last.x, after.first.x + 1),
    rate: Math.round(run.rate * 100_000) / 100_000,
  };
}

/** Neighbours of the same rate without a cliff between them are one band. */
function joined(bands: readonly Band[]): readonly Band[] {
  const list: Band[] = [];
  for (const band of bands) {
    const last = list.at(-1);
    if (last !== undefined && last.rate === band.rate && band.from - last.to <= 1) {
      list[list.length - 1] = { ...last, to: band.to };
    } else list.push(band);
  }
  return list;
}
