import type { ReactNode } from 'react';
import type { User } from '#contract/index.ts';
import { Icon } from '#ui/icon.tsx';
import { useSettings } from '../desktop/settings/store.ts';
import { apps } from '../kernel/index.ts';
import { plainAddress } from './address.ts';
import { DocumentList } from './DocumentList.tsx';
import { useSay } from './texts.ts';

/** Every service there is, as links. */
export function ServiceList({ user }: { readonly user: User }): ReactNode {
  const say = useSay();
  const locale = useSettings((state) => state.locale);
  return (
    <>
      <p>{say('services.text')}</p>
      <ul className="plain-services">
        {apps.map(({ id, name, icon, category }) => (
          <li key={id}>
            <Icon name={icon} size="large" />
            <a href={plainAddress(id)}>{name[locale]}</a>
            <span>{say(`category.${category}`)}</span>
          </li>
        ))}
      </ul>
      <DocumentList owner={user.id} />
    </>
  );
}
