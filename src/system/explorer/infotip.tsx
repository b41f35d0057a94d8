import { type PointerEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { kilobytes, moment } from '../common/format.ts';
import { useLocale, useSay } from '../common/texts.ts';
import type { Item } from './items.ts';
import { itemAt } from './use-item-input.ts';

/** How long the pointer rests on a thing before its tip comes. */
const REST = 500;

interface Tip {
  readonly item: Item;
  readonly x: number;
  readonly y: number;
}

/** What a thing is, said beside it while the pointer rests there. The details group says the same to everyone. */
export function useInfotip(items: readonly Item[]) {
  const [tip, setTip] = useState<Tip | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const hide = useCallback(() => {
    window.clearTimeout(timer.current);
    setTip(null);
  }, []);
  useEffect(() => hide, [hide]);
  const onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const id = itemAt(event.target)?.dataset['item'];
    if (tip !== null && tip.item.id === id) return;
    hide();
    const item = items.find((one) => one.id === id);
    if (item === undefined || event.buttons !== 0) return;
    const at = { x: event.clientX, y: event.clientY };
    timer.current = window.setTimeout(() => setTip({ item, ...at }), REST);
  };
  return { tip, hide, onPointerMove };
}

export function Infotip({ tip }: { readonly tip: Tip }): ReactNode {
  const say = useSay();
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const { item, x, y } = tip;
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    // The top layer, so that no window clips it; below the pointer, unless the page ends there.
    if ('showPopover' in element) element.showPopover();
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(0, Math.min(x, window.innerWidth - width))}px`;
    element.style.top = `${y + 21 + height > window.innerHeight ? y - height - 4 : y + 21}px`;
  }, [x, y]);
  const lines = [
    say('infotip.type', { type: item.typeName }),
    ...(item.note === null ? [] : [item.note]),
    ...(item.size === null ? [] : [say('details.size', { size: kilobytes(item.size, locale) })]),
    ...(item.modified === null ? [] : [say('details.modified', { date: moment(item.modified, locale) })]),
  ];
  return (
    <div className="ui-tooltip explorer-infotip" role="tooltip" popover="manual" ref={box}>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}
