import { type ReactNode, useId } from 'react';
import './plot.css';

interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface PlotProps {
  /** Names the picture. */
  readonly title: string;
  /** Says what the picture shows to those who do not see it. */
  readonly summary: string;
  /** The line, in order of `x`. */
  readonly line: readonly Spot[];
  /** Stretches behind the line, each with its name. */
  readonly bands: readonly { readonly from: number; readonly to: number; readonly name: string }[];
  /** Places where the line jumps, marked on the axis. */
  readonly marks: readonly number[];
  /** Where the reader is. */
  readonly here: Spot & { readonly name: string };
  readonly xName: string;
  readonly yName: string;
  /** Writes a round amount shortly: 3.6万, 36k. */
  readonly short: (amount: number) => string;
  /** The same as a table, shown on demand. */
  readonly table: ReactNode;
  readonly tableName: string;
}

const WIDTH = 420;
const HEIGHT = 228;
const LEFT = 56;
const RIGHT = 22;
const TOP = 42;
const BOTTOM = 44;

/** One amount against another, with the stretches of the law behind the line and the reader's place on it. */
export function Plot(props: PlotProps): ReactNode {
  const { line, bands, marks, here, short } = props;
  const id = useId();
  const xs = line.map(({ x }) => x);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [bottom, top] = spanOf([...line, here].map(({ y }) => y));
  const px = (x: number) => LEFT + ((x - left) / (right - left || 1)) * (WIDTH - LEFT - RIGHT);
  const py = (y: number) => HEIGHT - BOTTOM - ((y - bottom) / (top - bottom || 1)) * (HEIGHT - TOP - BOTTOM);
  const base = py(Math.max(bottom, Math.min(0, top)));
  const path = line.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${at(px(x))} ${at(py(y))}`).join('');
  const labelLeft = px(here.x) > WIDTH * 0.6;

  return (
    <figure className="ff-plot">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-summary`}
      >
        <title id={`${id}-title`}>{props.title}</title>
        {bands.map((band, index) => {
          const [from, to] = [px(Math.max(band.from, left)), px(Math.min(band.to, right))];
          return (
            <g key={band.from}>
              <rect
                className="ff-plot-band"
                data-odd={index % 2 === 1}
                x={from}
                y={TOP}
                width={Math.max(0, to - from)}
                height={HEIGHT - TOP - BOTTOM}
              />
              {to - from > band.name.length * 10 && (
                <text className="ff-plot-rate" x={(from + to) / 2} y={TOP - 5}>
                  {band.name}
                </text>
              )}
            </g>
          );
        })}
        {ticks(bottom, top, 4).map((y) => (
          <g key={y}>
            <line className="ff-plot-grid" x1={LEFT} x2={WIDTH - RIGHT} y1={py(y)} y2={py(y)} />
            <text className="ff-plot-y" x={LEFT - 4} y={py(y) + 3}>
              {short(y)}
            </text>
          </g>
        ))}
        {ticks(left, right, 5).map((x) => (
          <text key={x} className="ff-plot-x" x={px(x)} y={HEIGHT - BOTTOM + 15}>
            {short(x)}
          </text>
        ))}
        <line className="ff-plot-axis" x1={LEFT} x2={WIDTH - RIGHT} y1={base} y2={base} />
        <line className="ff-plot-axis" x1={LEFT} x2={LEFT} y1={TOP} y2={HEIGHT - BOTTOM} />
        {marks.map((x) => (
          <line key={x} className="ff-plot-cliff" x1={px(x)} x2={px(x)} y1={TOP} y2={HEIGHT - BOTTOM} />
        ))}
        <path className="ff-plot-line" d={path} />
        <line className="ff-plot-drop" x1={px(here.x)} x2={px(here.x)} y1={py(here.y)} y2={HEIGHT - BOTTOM} />
        <circle className="ff-plot-here" cx={px(here.x)} cy={py(here.y)} r="4.5" />
        <text
          className="ff-plot-name"
          textAnchor={labelLeft ? 'end' : 'start'}
          x={px(here.x) + (labelLeft ? -8 : 8)}
          y={Math.max(TOP + 14, py(here.y) - 7)}
        >
          {here.name}
        </text>
        <text className="ff-plot-axisname" x={WIDTH - RIGHT} y={HEIGHT - 5} textAnchor="end">
          {props.xName}
        </text>
        <text className="ff-plot-axisname" x={2} y={TOP - 26}>
          {props.yName}
        </text>
      </svg>
      <figcaption id={`${id}-summary`}>{props.summary}</figcaption>
      <details>
        <summary>{props.tableName}</summary>
        {props.table}
      </details>
    </figure>
  );
}

function at(value: number): string {
  return value.toFixed(1);
}

/** Room for all values and for zero. */
function spanOf(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return low === high ? [low, low + 1] : [low, high];
}

/** About `many` round numbers from `low` to `high`. */
function ticks(low: number, high: number, many: number): readonly number[] {
  const rough = (high - low) / many;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => (first + index) * step);
}
