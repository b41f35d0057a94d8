import { changeProcesses, isAnyStarting, useProcesses } from '../processes.ts';
import { whenIdle } from './idle.ts';

/** The person's first look at an app that has just been painted comes before readying the next frame. */
const restMs = 250;

/** Lets warm frames that wait for their element have it, once no app is starting and the page has time. */
export function admitSpares(): void {
  let waiting = false;
  const admit = () => {
    waiting = false;
    const processes = useProcesses.getState();
    if (isAnyStarting(processes)) return;
    const spares = Object.values(processes).filter(({ frameless, state }) => frameless && state === 'warm');
    changeProcesses(Object.fromEntries(spares.map(({ windowId }) => [windowId, { frameless: false }])));
  };
  useProcesses.subscribe((processes) => {
    if (waiting || isAnyStarting(processes)) return;
    if (!Object.values(processes).some(({ frameless, state }) => frameless && state === 'warm')) return;
    waiting = true;
    setTimeout(() => whenIdle(admit), restMs);
  });
}
