import { type ReactNode, useId } from 'react';

export type StatusKind = 'info' | 'question' | 'warning' | 'error' | 'success';

const colours: Readonly<Record<StatusKind, readonly [light: string, dark: string, rim: string]>> = {
  info: ['#7db4f5', '#1656bd', '#0b3a8a'],
  question: ['#7db4f5', '#1656bd', '#0b3a8a'],
  warning: ['#ffe889', '#f2b100', '#8f6400'],
  error: ['#ff9a80', '#c9200c', '#8a1206'],
  success: ['#a6e88f', '#2c9a24', '#176012'],
};

const marks: Readonly<Record<StatusKind, ReactNode>> = {
  info: <path d="M24 21v13M24 13.5v.01" />,
  question: <path d="M18.5 19c0-7 11-7 11-.5 0 4.5-5.5 4.5-5.5 9M24 34v.01" />,
  warning: <path d="M24 19v10M24 35v.01" />,
  error: <path d="m17 17 14 14m0-14L17 31" />,
  success: <path d="m15.5 25 6 6 11.5-13" />,
};

/** The picture of a message. Drawn in place, because a sealed frame cannot fetch one. */
export function StatusIcon(props: {
  readonly kind: StatusKind;
  readonly size?: 'small' | 'medium' | 'large' | 'huge' | undefined;
}): ReactNode {
  const id = useId();
  const [light, dark, rim] = colours[props.kind];
  const side = `var(--icon-${props.size ?? 'small'})`;
  const shape = props.kind === 'warning' ? 'M24 5 45 42H3Z' : 'M24 4a20 20 0 1 1 0 40 20 20 0 0 1 0-40Z';
  return (
    <svg className="ui-icon" viewBox="0 0 48 48" aria-hidden="true" style={{ width: side, height: side }}>
      <radialGradient id={id} cx=".35" cy=".25" r=".8">
        <stop stopColor={light} />
        <stop offset="1" stopColor={dark} />
      </radialGradient>
      <path d={shape} fill={`url(#${id})`} stroke={rim} strokeWidth="2" strokeLinejoin="round" />
      <g
        fill="none"
        stroke={props.kind === 'warning' ? '#3d2b00' : '#fff'}
        strokeWidth="5"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {marks[props.kind]}
      </g>
    </svg>
  );
}
