import { type ReactNode, useEffect, useRef } from 'react';
import type { Rest } from '#ui/lib/use-rest.ts';
import { kilobytes, moment } from '../common/format.ts';
import { type Say, useLocale, useSay } from '../common/texts.ts';
import type { Item } from './items.ts';

type Facts = Pick<Item, 'typeName' | 'note' | 'size' | 'modified'>;

function linesOf({ typeName, note, size, modified }: Facts, say: Say, locale: string): readonly string[] {
  return [
    say('infotip.type', { type: typeName }),
    ...(note === null ? [] : [note]),
    ...(size === null ? [] : [say('details.size', { size: kilobytes(size, locale) })]),
    ...(modified === null ? [] : [say('details.modified', { date: moment(modified, locale) })]),
  ];
}

/** What a thing is, said beside it while the pointer rests there. Its properties say the same to everyone. */
export function Infotip({ item, at: { x, y } }: { readonly item: Facts; readonly at: Rest }): ReactNode {
  const say = useSay();
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    // The top layer, so that no window clips it; below the pointer, unless the page ends there.
    if ('showPopover' in element) element.showPopover();
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(0, Math.min(x, window.innerWidth - width))}px`;
    element.style.top = `${y + 21 + height > window.innerHeight ? y - height - 4 : y + 21}px`;
  }, [x, y]);
  return (
    <div className="ui-tooltip explorer-infotip" role="tooltip" popover="manual" ref={box}>
      {linesOf(item, say, locale).map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}
