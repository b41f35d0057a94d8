import { type CSSProperties, type ReactNode, Suspense, useEffect, useLayoutEffect, useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { User } from '#contract/index.ts';
import { useText } from '#src/i18n/index.ts';
import { plainAddress } from '#src/plain/address.ts';
import { followBoxes } from './boxes/store.ts';
import { IconArea } from './icons/IconArea.tsx';
import { followKeys } from './keyboard/keys.ts';
import { lazyRetry } from './lazy-retry.tsx';
import { followNetwork } from './notifications/network.ts';
import { DeferredOverlays } from './overlays/DeferredOverlays.tsx';
import { useLayout } from './settings/layout.ts';
import { useSettings } from './settings/store.ts';
import { meetPrograms } from './start/lists.ts';
import { Taskbar } from './taskbar/Taskbar.tsx';
import { useIdle } from './use-idle.ts';
import { Watermark } from './Watermark.tsx';
import { wallpaperOf } from './wallpapers.ts';
import { loadWindowLayer } from './windows/load-window-layer.ts';
import { setArea } from './windows/reducer.ts';
import { find } from './windows/stacking.ts';
import { change, useWindows } from './windows/store.ts';

const WindowLayer = lazyRetry(loadWindowLayer);

/** The desktop of the person who is logged on. Locked, it keeps all it has, out of sight and out of reach. */
export function Desktop({ user, locked }: { readonly user: User; readonly locked: boolean }): ReactNode {
  const t = useText();
  // High contrast means plain ground.
  const wallpaper = useSettings((state) => (state.theme.startsWith('hc') ? 'none' : state.wallpaper));
  // A person who has windows open waits for them; else the desktop comes first.
  const rested = useIdle(0);
  const windowsWanted = useWindows((state) => state.windows.length > 0) || rested;
  const bar = useLayout(
    useShallow(({ taskbarEdge, taskbarRows, autoHide }) => ({ taskbarEdge, taskbarRows, autoHide })),
  );
  const workArea = useRef<HTMLDivElement>(null);
  useWorkArea(workArea);
  usePageTitle();
  useEffect(followBoxes, []);
  useEffect(() => (locked ? undefined : followKeys()), [locked]);
  useEffect(followNetwork, []);
  useEffect(meetPrograms, []);
  useEffect(() => {
    const following = import('./address/follow-address.ts').then(({ followAddress }) => followAddress());
    return () => void following.then((stop) => stop());
  }, []);
  const address = wallpaperOf(wallpaper);
  return (
    <div
      className="desktop"
      hidden={locked}
      data-bar={bar.taskbarEdge}
      data-bar-hides={bar.autoHide ? '' : undefined}
      style={
        {
          '--bar-rows': bar.taskbarRows,
          backgroundImage: address === null ? undefined : `url("${address}")`,
        } as CSSProperties
      }
    >
      <nav className="skip-links">
        <a href={plainAddress()}>{t('shell.skip.plain')}</a>
        <SkipLink to="[data-active=true]" name={t('shell.skip.window')} />
        <SkipLink to=".taskbar button" name={t('shell.skip.taskbar')} />
        <SkipLink to=".icon-area" name={t('shell.skip.icons')} />
      </nav>
      <main ref={workArea} className="work-area" aria-label={t('shell.label')}>
        <IconArea />
        <Watermark />
        {windowsWanted ? (
          <Suspense fallback={null}>
            <WindowLayer />
          </Suspense>
        ) : null}
      </main>
      <Taskbar />
      <DeferredOverlays user={user} />
    </div>
  );
}

function SkipLink({ to, name }: { readonly to: string; readonly name: string }): ReactNode {
  return (
    <button type="button" onClick={() => document.querySelector<HTMLElement>(to)?.focus()}>
      {name}
    </button>
  );
}

/** Tells the windows how much room there is, now and whenever that changes. */
function useWorkArea(element: { readonly current: HTMLElement | null }): void {
  const density = useSettings((state) => state.density);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another density changes the unit without changing the element
  useLayoutEffect(() => {
    const area = element.current;
    if (area === null) return;
    const measure = (): void => {
      const unit = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--u')) || 1;
      const { offsetWidth, offsetHeight } = area;
      if (offsetWidth > 0)
        change((state) => setArea(state, { width: offsetWidth, height: offsetHeight, unit }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(area);
    return () => observer.disconnect();
  }, [element, density]);
}

/** The page is called after the active window, as a reader of tabs expects. */
function usePageTitle(): void {
  const t = useText();
  const title = useWindows((state) => find(state, state.active)?.title);
  useEffect(() => {
    document.title = title === undefined ? t('product.name') : `${title} - ${t('product.name')}`;
    return () => {
      document.title = t('product.name');
    };
  }, [title, t]);
}
