import { create } from 'zustand';

/** `offered`: asked once whether the tour is wanted. A number: the step the person is at. */
export type TourState =
  | { readonly at: 'hidden' | 'offered' }
  | { readonly at: 'step'; readonly step: number };

export const useTour = create<TourState>()(() => ({ at: 'hidden' }));

const seen = 'tour.seen';

/** Asks, the first time somebody is at this desktop, and never again. */
export function offerTour(): void {
  if (localStorage.getItem(seen) !== null || useTour.getState().at !== 'hidden') return;
  localStorage.setItem(seen, new Date().toISOString());
  useTour.setState({ at: 'offered' });
}

export function tourWasOffered(): boolean {
  return localStorage.getItem(seen) !== null;
}

/** Begins the tour, as often as wanted. */
export function startTour(): void {
  goToStep(0);
}

export function goToStep(step: number): void {
  useTour.setState({ at: 'step', step });
}

/** Ends the tour, or declines the offer. */
export function endTour(): void {
  useTour.setState({ at: 'hidden' });
}
