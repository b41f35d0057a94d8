import { useText } from '#src/i18n/index.ts';
import { useProcesses } from '#src/kernel/index.ts';
import { find } from './stacking.ts';
import { useWindows } from './store.ts';

/** The title as it is shown everywhere: with a word when the program in the window does not answer. */
export function useShownTitle(id: string): string {
  const t = useText();
  const title = useWindows((state) => find(state, id)?.title ?? '');
  const stuck = useProcesses((processes) => processes[id]?.state === 'not-responding');
  return stuck ? t('window.not-responding', { title }) : title;
}
