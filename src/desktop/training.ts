import { create } from 'zustand';

interface Training {
  readonly active: boolean;
  /** Sets the scenario back to its beginning. */
  readonly reset: (() => Promise<void>) | null;
}

/** Whether the API runs in this page, on invented data that can be reset. */
export const useTraining = create<Training>()(() => ({ active: false, reset: null }));

/** Asked for in the address, or the only way this build can run. */
export function trainingAsked(): boolean {
  return import.meta.env['STATIC'] === true || new URLSearchParams(location.search).has('training');
}

/** Starts the API in the page when training is asked for. */
export async function startTraining(): Promise<void> {
  if (!trainingAsked()) return;
  const { startTraining: begin } = await import('#mocks/index.ts');
  const { reset } = await begin();
  useTraining.setState({ active: true, reset });
}
