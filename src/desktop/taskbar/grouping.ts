export interface Task {
  readonly id: string;
  readonly app: string;
}

/** One button of the bar: a window, or several windows of one program. */
export interface TaskEntry {
  readonly app: string;
  readonly ids: readonly string[];
}

/**
 * Buttons for these windows. When more are open than there is room for, the program with the most windows is folded
 * into one button, then the next, until they fit.
 */
export function groupTasks(tasks: readonly Task[], most: number): readonly TaskEntry[] {
  const count = new Map<string, number>();
  for (const { app } of tasks) count.set(app, (count.get(app) ?? 0) + 1);
  const candidates = [...count].filter(([, size]) => size > 1).toSorted(([, a], [, b]) => b - a);
  const folded = new Set<string>();
  let buttons = tasks.length;
  for (const [app, size] of candidates) {
    if (buttons <= most) break;
    folded.add(app);
    buttons -= size - 1;
  }
  const entries: TaskEntry[] = [];
  for (const { id, app } of tasks) {
    if (!folded.has(app)) entries.push({ app, ids: [id] });
    else if (!entries.some((entry) => entry.app === app)) {
      entries.push({ app, ids: tasks.filter((task) => task.app === app).map((task) => task.id) });
    }
  }
  return entries;
}
