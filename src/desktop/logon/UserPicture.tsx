import type { ReactNode } from 'react';
import type { User } from '#contract/index.ts';
import { Icon } from '#ui/icon.tsx';
import { useSettings } from '../settings/store.ts';
import { pictureOf } from './pictures.ts';

/** A person's picture, framed: the one they chose, or the one of their kind. */
export function UserPicture({ user: { id, kind } }: { readonly user: Pick<User, 'id' | 'kind'> }): ReactNode {
  const chosen = useSettings((state) => state.pictures[id]);
  return (
    <span className="user-picture">
      <Icon name={pictureOf(chosen, kind)} size="huge" />
    </span>
  );
}
