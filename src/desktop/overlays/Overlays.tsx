import { type ReactNode, useEffect } from 'react';
import type { User } from '#contract/index.ts';
import { TourHost } from '#src/tour/TourHost.tsx';
import { LeaveBox } from '../leave/LeaveBox.tsx';
import { MenuHost } from '../menus/MenuHost.tsx';
import { Balloons } from '../notifications/Balloons.tsx';
import { followDoubleClick } from '../pointer/double-click.ts';
import { QuietBoundary } from '../QuietBoundary.tsx';
import { Saver } from '../saver/Saver.tsx';
import { followIdle } from '../session/idle-lock.ts';
import { readySounds } from '../sounds.ts';
import { StartMenu } from '../start/StartMenu.tsx';
import { Switcher } from '../switcher/Switcher.tsx';
import { DialogBody, MessageBody, SystemBody } from '../windows/parts.ts';

/** What appears over the desktop on demand. */
export default function Overlays({ user }: { readonly user: User }): ReactNode {
  useEffect(() => {
    // A key typed right after the one that opens a menu must already find it, and a box must come without a line.
    const parts = [
      import('../keyboard/shortcuts.ts'),
      import('../icons/menus.ts'),
      import('../taskbar/taskbar-menu.ts'),
      import('../windows/system-menu.ts'),
      import('../menus/edit-menu.ts'),
      SystemBody.ready(),
      MessageBody.ready(),
      DialogBody.ready(),
    ];
    void Promise.allSettled([...parts, readySounds()]);
  }, []);
  useEffect(followIdle, []);
  useEffect(followDoubleClick, []);
  return (
    <>
      <StartMenu user={user} />
      <Switcher />
      <MenuHost />
      <LeaveBox />
      <Balloons />
      <Saver />
      <QuietBoundary>
        <TourHost user={user.id} />
      </QuietBoundary>
    </>
  );
}
