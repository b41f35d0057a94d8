import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useSay } from '../common/texts.ts';
import { usePreferences } from './preferences.ts';

const narrowest = 120;
const widest = 420;
const step = 10;

/** The line between the pane and the list: drawn along by the pointer, or by the arrows. */
export function Splitter(): ReactNode {
  const say = useSay();
  const width = usePreferences((state) => state.paneWidth);
  const from = useRef<{ readonly x: number; readonly width: number; readonly unit: number } | null>(null);
  const set = (next: number): void => {
    usePreferences.setState({ paneWidth: Math.round(Math.min(Math.max(next, narrowest), widest)) });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = { ArrowLeft: width - step, ArrowRight: width + step, Home: narrowest, End: widest }[
      event.key
    ];
    if (next === undefined || event.altKey || event.ctrlKey) {
      if (event.key === 'Escape' && from.current) set(from.current.width);
      return;
    }
    set(next);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule between paragraphs cannot be moved
    <div
      className="explorer-splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={say('splitter.label')}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        const pane = event.currentTarget.previousElementSibling?.getBoundingClientRect().width ?? width;
        from.current = { x: event.clientX, width, unit: pane / width };
      }}
      onPointerMove={(event) => {
        if (from.current) set(from.current.width + (event.clientX - from.current.x) / from.current.unit);
      }}
      onPointerUp={() => {
        from.current = null;
      }}
      onPointerCancel={() => {
        if (from.current) set(from.current.width);
        from.current = null;
      }}
    />
  );
}
