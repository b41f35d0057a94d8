import { type ReactNode, Suspense } from 'react';
import type { User } from '#contract/index.ts';
import { lazyRetry } from '../lazy-retry.tsx';
import { useLeave } from '../leave/store.ts';
import { useOpenMenu } from '../menus/store.ts';
import { useNotices } from '../notifications/store.ts';
import { useStart } from '../start/store.ts';
import { useSwitcher } from '../switcher/store.ts';
import { useIdle } from '../use-idle.ts';

const Overlays = lazyRetry(() => import('./Overlays.tsx'));

/** Menus and boxes are not needed to see the desktop: they are fetched when it rests, or when one is wanted. */
export function DeferredOverlays({ user }: { readonly user: User }): ReactNode {
  const idle = useIdle(300);
  const start = useStart((state) => state.open);
  const menu = useOpenMenu((state) => state.menu !== null);
  const leaving = useLeave((state) => state.question !== null);
  const switching = useSwitcher((state) => state.ids.length > 0);
  const noticed = useNotices((state) => state.queue.length > 0);
  if (!idle && !noticed && !start && !menu && !leaving && !switching) return null;
  return (
    <Suspense fallback={null}>
      <Overlays user={user} />
    </Suspense>
  );
}
