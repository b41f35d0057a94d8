import { create } from 'zustand';

/** Documents and folders that were cut or copied; momentary, shared by all folder windows of the page. */
export interface FileClipboard {
  readonly owner: string;
  readonly mode: 'cut' | 'copy';
  readonly ids: readonly string[];
}

export const useFileClipboard = create<{ readonly held: FileClipboard | null }>()(() => ({ held: null }));

export function hold(held: FileClipboard | null): void {
  useFileClipboard.setState({ held });
}
