import { activate } from '../windows/commands.ts';

/** How long what is dragged rests on a task button before its window comes, in milliseconds. */
const restFor = 1000;

const rest: { task: string | null; timer: ReturnType<typeof setTimeout> | undefined } = {
  task: null,
  timer: undefined,
};

/** Something is being dragged over this element; over nothing that counts, or no longer, when null. */
export function dragRests(on: Element | null): void {
  const task = on?.closest<HTMLElement>('[data-task]')?.dataset['task'] ?? null;
  if (task === rest.task) return;
  clearTimeout(rest.timer);
  rest.task = task;
  if (task !== null) rest.timer = setTimeout(() => activate(task), restFor);
}
