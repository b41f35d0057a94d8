import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupTasks } from './grouping.ts';

const tasks = (apps: readonly string[]) => apps.map((app, index) => ({ id: `w${index}`, app }));

test('103 nothing folds while there is room', () => {
  expect(groupTasks(tasks(['a', 'a', 'b']), 3)).toHaveLength(3);
});

test('103 the program with the most windows folds first', () => {
  const entries = groupTasks(tasks(['a', 'b', 'b', 'b', 'a']), 3);
  expect(entries.map((entry) => entry.ids.length)).toEqual([1, 3, 1]);
});

test('every window is behind exactly one button, in the order of opening', () => {
  const anyApps = fc.array(fc.constantFrom('a', 'b', 'c', 'd'));
  fc.assert(
    fc.property(anyApps, fc.nat(10), (apps, most) => {
      const all = tasks(apps);
      const entries = groupTasks(all, most);
      expect(entries.flatMap((entry) => entry.ids).toSorted()).toEqual(all.map((task) => task.id).toSorted());
      const firsts = entries.map((entry) => Number(entry.ids[0]?.slice(1)));
      expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
    }),
  );
});
