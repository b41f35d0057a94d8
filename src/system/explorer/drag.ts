/** What a drag between folder windows carries. */
export const dragType = 'application/x-desktop-files';

export interface Dragged {
  readonly owner: string;
  readonly ids: readonly string[];
}

export function writeDrag(transfer: DataTransfer, dragged: Dragged): void {
  transfer.setData(dragType, JSON.stringify(dragged));
  transfer.effectAllowed = 'all';
}

/** What was dropped, if it came from a folder window of the same person. */
export function readDrag(transfer: DataTransfer, owner: string): readonly string[] {
  const text = transfer.getData(dragType);
  if (text === '') return [];
  const dragged: unknown = JSON.parse(text);
  if (typeof dragged !== 'object' || dragged === null) return [];
  if (!('owner' in dragged) || dragged.owner !== owner || !('ids' in dragged)) return [];
  return Array.isArray(dragged.ids) ? dragged.ids.filter((id) => typeof id === 'string') : [];
}

export const carriesItems = (transfer: DataTransfer): boolean => transfer.types.includes(dragType);
export const carriesRealFiles = (transfer: DataTransfer): boolean => transfer.types.includes('Files');

/** What a drag does when it is let go. */
export type DropMode = 'move' | 'copy' | 'link';

/** Ctrl copies, Alt makes a shortcut, otherwise a drag moves; what comes from the real disk can only be copied. */
export function dropMode(event: {
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly dataTransfer: DataTransfer;
}): DropMode {
  if (event.ctrlKey || carriesRealFiles(event.dataTransfer)) return 'copy';
  return event.altKey ? 'link' : 'move';
}
