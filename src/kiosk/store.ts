import { create } from 'zustand';

/** Where the machine stands between one person and the next. */
export type KioskStage =
  /** Whatever an earlier visit left is being erased. */
  | { readonly at: 'preparing'; readonly trouble: boolean }
  | { readonly at: 'attract'; readonly trouble: boolean }
  | { readonly at: 'starting' }
  | { readonly at: 'visit' }
  | { readonly at: 'wiping' }
  /** Staff have left the mode until the page is loaded again. */
  | { readonly at: 'left' };

export interface KioskState {
  readonly stage: KioskStage;
  /** Seconds until the visit ends by itself; `null` while the person is there. */
  readonly countdown: number | null;
  /** What a person was just kept from doing. */
  readonly refused: 'file' | 'link' | null;
  readonly low: boolean;
}

export const useKiosk = create<KioskState>()(() => ({
  stage: { at: 'preparing', trouble: false },
  countdown: null,
  refused: null,
  low: false,
}));

export function go(stage: KioskStage): void {
  useKiosk.setState({ stage, countdown: null, refused: null });
}
