import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { announce } from '../desktop/announce.tsx';
import { useSettings } from '../desktop/settings/store.ts';
import './tour.css';
import { type Scene, steps } from './steps.ts';
import { endTour, goToStep, startTour, useTour } from './store.ts';
import { tourTexts } from './texts.ts';
import { useScene } from './use-scene.ts';

/** The guide: a small sheet beside the work. It blocks nothing and takes no focus it was not given. */
export default function TourPanel({ user }: { readonly user: string }): ReactNode {
  const tour = useTour();
  if (tour.at === 'step') return <Guide user={user} at={tour.step} />;
  return tour.at === 'offered' ? <Offer /> : null;
}

function Offer(): ReactNode {
  const words = tourTexts(useSettings((state) => state.locale));
  return (
    <Sheet title={words.offer} className="tour-offer" announced={`${words.offer} ${words.offerText}`}>
      <p>{words.offerText}</p>
      <p className="tour-buttons">
        <Button onClick={startTour}>{words.begin}</Button>
        <Button onClick={endTour}>{words.decline}</Button>
      </p>
    </Sheet>
  );
}

function Guide({ user, at }: { readonly user: string; readonly at: number }): ReactNode {
  const words = tourTexts(useSettings((state) => state.locale));
  const scene = useScene(user);
  const step = steps[at];
  const advanced = useAdvance(scene, at);
  useTarget(step?.target ?? null);
  if (step === undefined) return null;
  const { title, text, keys } = words.steps[step.id];
  const heading = words.step(at + 1, steps.length, title);
  const last = at === steps.length - 1;
  return (
    <Sheet title={heading} focus announced={`${advanced ? words.well : ''} ${heading}。${text}`}>
      {advanced ? <p className="tour-well">✓ {words.well}</p> : null}
      <p>{text}</p>
      <p className="tour-keys">
        {words.keyboard}
        {keys}
      </p>
      <p className="tour-buttons">
        {at > 0 ? <Button onClick={() => goToStep(at - 1)}>{words.back}</Button> : null}
        {last ? null : <Button onClick={() => goToStep(at + 1)}>{words.skip}</Button>}
        <Button onClick={endTour}>{last ? words.finish : words.end}</Button>
      </p>
    </Sheet>
  );
}

/** Goes on when the step has been done; answers whether the step shown was reached so. */
function useAdvance(scene: Scene | null, at: number): boolean {
  const before = useRef<{ readonly at: number; readonly scene: Scene } | null>(null);
  const reached = useRef(-1);
  useEffect(() => {
    if (scene === null) return;
    if (before.current?.at !== at) before.current = { at, scene };
    if (steps[at]?.done(scene, before.current.scene) !== true) return;
    reached.current = at + 1;
    goToStep(at + 1);
  }, [scene, at]);
  return reached.current === at;
}

const lookAgain = 400;

/** Frames what is to be touched, also when it appears only later. */
function useTarget(selector: string | null): void {
  useEffect(() => {
    if (selector === null) return;
    const mark = (): void => {
      const target = document.querySelector(selector);
      for (const old of document.querySelectorAll('[data-tour-target]')) {
        if (old !== target) old.removeAttribute('data-tour-target');
      }
      target?.setAttribute('data-tour-target', '');
    };
    mark();
    const timer = setInterval(mark, lookAgain);
    return () => {
      clearInterval(timer);
      for (const old of document.querySelectorAll('[data-tour-target]'))
        old.removeAttribute('data-tour-target');
    };
  }, [selector]);
}

function Sheet(props: {
  readonly title: string;
  readonly className?: string;
  /** The person asked for it: the keyboard goes there when it appears, not when it changes. */
  readonly focus?: boolean;
  readonly announced: string;
  readonly children: ReactNode;
}): ReactNode {
  const { title, className, focus, announced, children } = props;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus === true) heading.current?.focus({ preventScroll: true });
  }, [focus]);
  useEffect(() => announce(announced.trim()), [announced]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    endTour();
    document.querySelector<HTMLElement>('.icon-area')?.focus();
  };
  return (
    <section className={`tour ${className ?? ''}`} aria-labelledby={id} onKeyDown={onKeyDown}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        <Icon name="tour" size="small" /> {title}
      </h2>
      {children}
    </section>
  );
}
