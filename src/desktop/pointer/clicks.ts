import { useSettings } from '../settings/store.ts';

/** Whether this click opens what it falls on, without a second one. A finger and a mouse each have their own way. */
export function opensAtOnce(click: MouseEvent): boolean {
  const { singleClick, singleTap } = useSettings.getState();
  const pointer = 'pointerType' in click ? click.pointerType : '';
  return pointer === 'touch' || pointer === 'pen' ? singleTap : singleClick;
}

/** How long after a click on the name of the selected thing its renaming begins, in ms: longer than a double click. */
export function slowClickAfter(): number {
  return Math.max(600, useSettings.getState().doubleClick + 100);
}
