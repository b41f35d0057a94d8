import { create } from 'zustand';

/** Which leaving question is on the screen. */
export const useLeave = create<{ readonly question: 'log-off' | 'turn-off' | null }>()(() => ({
  question: null,
}));

export function askToLeave(question: 'log-off' | 'turn-off'): void {
  useLeave.setState({ question });
}

export function stay(): void {
  useLeave.setState({ question: null });
}
