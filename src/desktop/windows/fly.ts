import { useSettings } from '../settings/store.ts';

const duration = 200;

function still(): boolean {
  return (
    useSettings.getState().reducedMotion ||
    globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches !== false
  );
}

/** A caption strip flies between a window and its task button, so that the eye follows where it went. */
export function flyCaption(id: string, direction: 'down' | 'up'): void {
  if (still()) return;
  const window = document.querySelector(`[data-window="${id}"]`)?.getBoundingClientRect();
  const task = document.querySelector(`[data-task="${id}"]`)?.getBoundingClientRect();
  const caption = document
    .querySelector(`[data-window="${id}"] [data-testid=caption]`)
    ?.getBoundingClientRect();
  if (window === undefined || task === undefined || caption === undefined) return;
  const strip = document.createElement('div');
  strip.className = 'caption-strip';
  strip.setAttribute('aria-hidden', 'true');
  Object.assign(strip.style, { width: `${window.width}px`, height: `${caption.height}px` });
  document.body.append(strip);
  const at = (box: DOMRect, scale: number) => `translate(${box.left}px, ${box.top}px) scaleX(${scale})`;
  const steps = [{ transform: at(window, 1) }, { transform: at(task, task.width / window.width) }];
  const flight = strip.animate(direction === 'down' ? steps : steps.toReversed(), {
    duration,
    easing: 'linear',
  });
  flight.finished.then(
    () => strip.remove(),
    () => strip.remove(),
  );
}
