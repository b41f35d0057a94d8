import { type MouseEvent, type ReactNode, useEffect, useState } from 'react';
import { text } from '#src/i18n/index.ts';
import { Tooltip } from '#ui/tooltip.tsx';
import { openMenu } from '../menus/store.ts';
import { launch } from '../programs/launch.ts';
import { useLayout } from '../settings/layout.ts';
import { useSettings } from '../settings/store.ts';
import { isUpright } from './bar-place.ts';

const zone = 'Asia/Shanghai';

/** The time in the country of the taxes, to the minute. */
export function Clock(): ReactNode {
  const locale = useSettings((state) => state.locale);
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const next = (): void => {
      setNow(new Date());
      timer = setTimeout(next, 60_000 - (Date.now() % 60_000));
    };
    timer = setTimeout(next, 60_000 - (Date.now() % 60_000));
    return () => clearTimeout(timer);
  }, []);
  const time = now.toLocaleTimeString(locale, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  const rows = useLayout(({ taskbarEdge, taskbarRows }) => (isUpright(taskbarEdge) ? 3 : taskbarRows));
  const weekday = now.toLocaleDateString(locale, { timeZone: zone, weekday: 'long' });
  const day = now.toLocaleDateString(locale, { timeZone: zone });
  const date = now.toLocaleDateString(locale, { timeZone: zone, dateStyle: 'full' });
  const adjust = (): void => void launch('date-language');
  const showMenu = (event: MouseEvent): void => {
    event.preventDefault();
    const box = event.currentTarget.getBoundingClientRect();
    openMenu({
      label: date,
      at: { x: box.left, y: box.top },
      keyboard: event.button !== 2,
      items: [{ id: 'adjust', label: text('menu.adjust-date'), default: true, onSelect: adjust }],
    });
  };
  return (
    <Tooltip text={date}>
      <button
        type="button"
        className="clock"
        onDoubleClick={adjust}
        onContextMenu={showMenu}
        onKeyDown={(event) => event.key === 'Enter' && adjust()}
      >
        <time dateTime={now.toISOString()}>{time}</time>
        {/* A thicker bar has room for more of the date. */}
        {rows > 1 ? <span>{weekday}</span> : null}
        {rows > 2 ? <span>{day}</span> : null}
      </button>
    </Tooltip>
  );
}
