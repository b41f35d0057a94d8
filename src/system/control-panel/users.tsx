import { type ReactNode, useCallback } from 'react';
import { askToLeave } from '#src/desktop/leave/store.ts';
import { pictureOf, userPictures } from '#src/desktop/logon/pictures.ts';
import { changeSettings, useSettings } from '#src/desktop/settings/store.ts';
import { listFolder, measure, wipe } from '#src/kernel/storage/index.ts';
import { Button, Icon } from '#ui/index.ts';
import './users.css';
import { roundSize } from '../common/format.ts';
import { useLocale, useSay } from '../common/texts.ts';
import { useLive } from '../common/use-live.ts';
import { forgetLooks } from '../explorer/preferences.ts';
import { forgetRuns } from '../run/history.ts';
import type { SystemWindowProps } from '../types.ts';

async function readKept(owner: string): Promise<{ readonly items: number; readonly size: number }> {
  let [items, size] = [0, 0];
  for (const root of ['desktop', 'documents', 'recycle']) {
    for (const entry of await listFolder(owner, root)) {
      const all = await measure(owner, entry.id);
      items += all.files;
      size += all.size;
    }
  }
  return { items, size };
}

/** 用户帐户: who is here, what this browser keeps for them, and how to leave or have it forgotten. */
export function Users(props: SystemWindowProps): ReactNode {
  const { user, ask } = props;
  const say = useSay();
  const locale = useLocale();
  const query = useCallback(() => readKept(user.id), [user.id]);
  const { value: kept } = useLive(query);
  const pictures = useSettings((state) => state.pictures);
  const picture = pictureOf(pictures[user.id], user.kind);
  const forget = async (): Promise<void> => {
    const answer = await ask({
      title: say('users.forget'),
      text: say('users.forget-text'),
      kind: 'warning',
      buttons: [
        { id: 'yes', label: say('button.yes') },
        { id: 'no', label: say('button.no') },
      ],
      focus: 'no',
    });
    if (answer !== 'yes') return;
    forgetRuns(user.id);
    forgetLooks(user.id);
    await wipe(user.id);
  };
  return (
    <main className="users">
      <h1>{say('users.heading')}</h1>
      <section className="users-card" aria-label={say('users.current')}>
        <Icon name={picture} size="huge" />
        <div>
          <p className="users-name">{user.name[locale === 'en' ? 'en' : 'zh']}</p>
          <p>{say(`users.${user.kind}`)}</p>
        </div>
      </section>
      <p>{say('users.sample')}</p>
      <div className="users-row">
        <Button onClick={() => askToLeave('log-off')}>{say('users.switch')}</Button>
      </div>
      <fieldset className="users-pictures">
        <legend>{say('users.picture')}</legend>
        {userPictures.map((name) => {
          const address = pictureOf(name, user.kind);
          return (
            <label key={name} title={say(`picture.${name}`)}>
              <input
                type="radio"
                className="ui-visually-hidden"
                name="picture"
                checked={address === picture}
                onChange={() => changeSettings({ pictures: { ...pictures, [user.id]: name } })}
              />
              <Icon name={address} size="huge" alt={say(`picture.${name}`)} />
            </label>
          );
        })}
      </fieldset>
      <h2>{say('users.kept')}</h2>
      <p>
        {kept === undefined
          ? ''
          : say('users.kept-text', { count: kept.items, size: roundSize(kept.size, locale) })}
      </p>
      <div className="users-row">
        <Button danger onClick={() => void forget()}>
          {say('users.forget')}
        </Button>
      </div>
    </main>
  );
}
