import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { useWindows } from '../desktop/windows/store.ts';
import { endTour, offerTour, tourWasOffered, useTour } from './store.ts';

const TourPanel = lazy(() => import('./TourPanel.tsx'));

/** How long somebody looks at a desktop before they are asked whether they know it. */
const hesitation = 6_000;
/** Below this there is one window at a time, and little of what the tour shows. */
const wide = '(min-width: 600px)';

/** Where the guided tour appears: asked for, or offered once to who is new and does not begin by themselves. */
export function TourHost({ user }: { readonly user: string }): ReactNode {
  const at = useTour((state) => state.at);
  const busy = useWindows((state) => state.windows.length > 0);
  useEffect(() => {
    if (busy) {
      // Who opens something knows how; the offer steps back.
      if (useTour.getState().at === 'offered') endTour();
      return;
    }
    if (tourWasOffered() || !matchMedia(wide).matches) return;
    const timer = setTimeout(offerTour, hesitation);
    return () => clearTimeout(timer);
  }, [busy]);
  // The next person begins without the last one's guide.
  useEffect(() => endTour, []);
  if (at === 'hidden') return null;
  return (
    <Suspense fallback={null}>
      <TourPanel user={user} />
    </Suspense>
  );
}
