import type { ReactNode } from 'react';
import type { User } from '#contract/index.ts';
import { localised } from '#src/i18n/index.ts';
import { UserPicture } from './UserPicture.tsx';
import './logon.css';

/** A screen that only says what is going on: welcome, saving, offline. It cuts in; it does not fade. */
export function StatusScreen(props: {
  readonly title: string;
  readonly text?: string;
  readonly user?: User;
  readonly dark?: boolean;
  readonly children?: ReactNode;
}): ReactNode {
  const { title, text, user, dark, children } = props;
  return (
    <main className="screen" data-kind="status" data-dark={dark === true ? '' : undefined}>
      <div className="screen-band screen-top" />
      <div className="screen-middle">
        <div className="status-box" role="status">
          <h1 className="status-title">{title}</h1>
          <div className="status-divider" aria-hidden="true" />
          <div className="status-detail">
            {user === undefined ? null : (
              <div className="status-user">
                <UserPicture user={user} />
                <span>{localised(user.name)}</span>
              </div>
            )}
            {text === undefined ? null : <p>{text}</p>}
            {children}
          </div>
        </div>
      </div>
      <div className="screen-band screen-foot" />
    </main>
  );
}
