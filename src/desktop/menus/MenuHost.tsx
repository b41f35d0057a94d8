import type { ReactNode } from 'react';
import { Menu } from '#ui/menu.tsx';
import { closeMenu, useOpenMenu } from './store.ts';

/** Draws the open menu, if there is one. */
export function MenuHost(): ReactNode {
  const { menu, serial } = useOpenMenu();
  if (menu === null) return null;
  return (
    <Menu
      key={serial}
      items={menu.items}
      label={menu.label}
      at={menu.at}
      keyboard={menu.keyboard}
      cascade={menu.cascade}
      look={menu.look}
      onClose={closeMenu}
    />
  );
}
