import type { ReactNode } from 'react';
import type { UserKind } from '#contract/index.ts';
import { Icon } from '#ui/icon.tsx';

/** The picture of a kind of user, framed. */
export function UserPicture({ kind }: { readonly kind: UserKind }): ReactNode {
  return (
    <span className="user-picture">
      <Icon name={`${import.meta.env.BASE_URL}users/${kind}.svg`} size="huge" />
    </span>
  );
}
