/** What a drag between folder windows carries. */
export const dragType = 'application/x-desktop-files';

export interface Dragged {
  readonly owner: string;
  readonly ids: readonly string[];
}

export function writeDrag(transfer: DataTransfer, dragged: Dragged): void {
  transfer.setData(dragType, JSON.stringify(dragged));
  transfer.effectAllowed = 'copyMove';
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

/** Ctrl copies, otherwise a drag moves; what comes from the real disk can only be copied. */
export function dropMode(event: {
  readonly ctrlKey: boolean;
  readonly dataTransfer: DataTransfer;
}): 'move' | 'copy' {
  return event.ctrlKey || carriesRealFiles(event.dataTransfer) ? 'copy' : 'move';
}
