import { type TextKey, text } from '#src/i18n/index.ts';
import type { MenuItem } from '#ui/menu.tsx';
import { launch, programName } from '../programs/launch.ts';
import type { Program } from '../programs/programs.ts';
import { accessories, appsByCategory } from './lists.ts';

function entry(program: Program): MenuItem {
  return {
    id: program.id,
    label: programName(program).replaceAll('&', '&&'),
    icon: program.icon,
    onSelect: () => void launch(program.id),
  };
}

/** The cascade of All Programs: categories of services, then accessories. */
export function allPrograms(): readonly MenuItem[] {
  const categories = [...appsByCategory()].map(
    ([category, apps]): MenuItem => ({
      kind: 'submenu',
      id: category,
      label: text(`start.category.${category}` as TextKey),
      icon: 'programs',
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
