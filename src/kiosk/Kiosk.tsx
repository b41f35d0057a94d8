import { lazy, type ReactNode, Suspense, useEffect, useLayoutEffect, useState } from 'react';
import { Attract } from './Attract.tsx';
import { EndDialog } from './EndDialog.tsx';
import { IdleDialog } from './IdleDialog.tsx';
import { useEditedField } from './keyboard/target.ts';
import type { KioskMachine } from './machine.ts';
import { useKiosk } from './store.ts';
import { useSay } from './texts.ts';
import { VisitBar } from './VisitBar.tsx';
import './kiosk.css';

const Keyboard = lazy(() => import('./keyboard/Keyboard.tsx'));

/** Everything the public machine adds to the page. */
export function Kiosk({ machine }: { readonly machine: KioskMachine }): ReactNode {
  const stage = useKiosk((state) => state.stage);
  useDesktopSeen(stage.at === 'visit', stage.at === 'left');
  switch (stage.at) {
    case 'preparing':
    case 'attract':
    case 'starting':
      return <Attract machine={machine} stage={stage} />;
    case 'visit':
      return <Visit machine={machine} />;
    case 'wiping':
      return <Erasing />;
    case 'left':
      return null;
  }
}

/** The desktop is neither seen nor reached unless a visit is going on. */
function useDesktopSeen(visit: boolean, left: boolean): void {
  useLayoutEffect(() => {
    const root = document.getElementById('root');
    if (root === null) return;
    root.inert = !visit && !left;
    root.style.visibility = visit || left ? '' : 'hidden';
  }, [visit, left]);
}

function Visit({ machine }: { readonly machine: KioskMachine }): ReactNode {
  const [asking, setAsking] = useState(false);
  const [wanted, setWanted] = useState(true);
  const { field, strike } = useEditedField();
  const idle = useKiosk((state) => state.countdown !== null);
  const typing = field !== null && wanted;
  useEffect(() => {
    document.documentElement.toggleAttribute('data-kiosk-typing', typing);
    return () => document.documentElement.removeAttribute('data-kiosk-typing');
  }, [typing]);
  return (
    <>
      <VisitBar keyboard={wanted} onKeyboard={() => setWanted(!wanted)} onEnd={() => setAsking(true)} />
      <Dock>
        {typing ? (
          <Suspense fallback={null}>
            <Keyboard field={field} onStroke={strike} />
          </Suspense>
        ) : null}
      </Dock>
      <Refusal />
      {asking && !idle ? (
        <EndDialog onStay={() => setAsking(false)} onEnd={() => void machine.end()} />
      ) : null}
      {idle ? <IdleDialog onMore={() => machine.extend()} /> : null}
    </>
  );
}

/** Holds the keyboard, and tells the desktop how much room is left above it. */
function Dock({ children }: { readonly children: ReactNode }): ReactNode {
  const [element, setElement] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (element === null) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() =>
      style.setProperty('--kiosk-dock', `${Math.ceil(element.getBoundingClientRect().height)}px`),
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty('--kiosk-dock');
    };
  }, [element]);
  return (
    <div ref={setElement} className="kiosk-dock">
      {children}
    </div>
  );
}

/** Says why nothing happened, for a moment. */
function Refusal(): ReactNode {
  const say = useSay();
  const refused = useKiosk((state) => state.refused);
  useEffect(() => {
    if (refused === null) return;
    const timer = setTimeout(() => useKiosk.setState({ refused: null }), 6_000);
    return () => clearTimeout(timer);
  }, [refused]);
  return (
    <p className="kiosk-refusal" role="status" hidden={refused === null}>
      {refused === null ? '' : say(`refused.${refused}`)}
    </p>
  );
}

function Erasing(): ReactNode {
  const say = useSay();
  return (
    <div className="kiosk-screen" role="alert">
      <h1>{say('wipe.title')}</h1>
      <p>{say('wipe.text')}</p>
    </div>
  );
}
