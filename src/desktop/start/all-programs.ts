import { type TextKey, text } from '#src/i18n/index.ts';
import type { MenuItem } from '#ui/menu.tsx';
import { programName } from '../programs/launch.ts';
import type { Program } from '../programs/programs.ts';
import { useLayout } from '../settings/layout.ts';
import { accessories, appsByCategory, isNew } from './lists.ts';

/** The cascade of All Programs: categories of services, then accessories. */
export function allPrograms(
  onRun: (program: Program) => void,
  onMenu: (program: Program, at: { x: number; y: number }, keyboard: boolean) => void,
): readonly MenuItem[] {
  const layout = useLayout.getState();
  const entry = (program: Program): MenuItem => {
    const fresh = isNew(program, layout);
    return {
      id: program.id,
      label: programName(program).replaceAll('&', '&&'),
      icon: program.icon,
      fresh,
      help: fresh ? text('start.new') : undefined,
      onSelect: () => onRun(program),
      onContext: (at, keyboard) => onMenu(program, at, keyboard),
    };
  };
  const categories = [...appsByCategory()].map(
    ([category, apps]): MenuItem => ({
      kind: 'submenu',
      id: category,
      label: text(`start.category.${category}` as TextKey),
      icon: 'programs',
      fresh: apps.some((app) => isNew(app, layout)),
      items: apps.map(entry),
    }),
  );
  return [
    ...categories,
    {
      kind: 'submenu',
      id: 'accessories',
      label: text('start.accessories'),
      icon: 'programs',
      items: accessories.map(entry),
    },
    { kind: 'separator', id: 'line' },
    ...[...appsByCategory().values()].flat().map(entry),
  ];
}
