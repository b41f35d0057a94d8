import type { ReactNode } from 'react';
import type { User } from '#contract/index.ts';
import { LeaveBox } from '../leave/LeaveBox.tsx';
import { MenuHost } from '../menus/MenuHost.tsx';
import { StartMenu } from '../start/StartMenu.tsx';
import { Switcher } from '../switcher/Switcher.tsx';

/** What appears over the desktop on demand. */
export default function Overlays({ user }: { readonly user: User }): ReactNode {
  return (
    <>
      <StartMenu user={user} />
      <Switcher />
      <MenuHost />
      <LeaveBox />
    </>
  );
}
