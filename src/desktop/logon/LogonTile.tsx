import { type ReactNode, Suspense, useState } from 'react';
import type { Persona } from '#contract/index.ts';
import { localised, useText } from '#src/i18n/index.ts';
import { lazyRetry } from '../lazy-retry.tsx';
import { logOn } from '../session/store.ts';
import { runningOf } from '../windows/store.ts';
import { UserPicture } from './UserPicture.tsx';

const PasswordForm = lazyRetry(() => import('./PasswordForm.tsx'));

/** One person to log on as. Without a password one click does it; with one, a field slides open. */
export function LogonTile(props: {
  readonly persona: Persona;
  readonly chosen: boolean;
  readonly dimmed: boolean;
  readonly onChoose: () => void;
  readonly onNoAnswer: () => void;
}): ReactNode {
  const { persona, chosen, dimmed, onChoose, onNoAnswer } = props;
  const [busy, setBusy] = useState(false);
  const t = useText();
  const [running] = useState(() => runningOf(persona.id));
  const name = localised(persona.name);
  const press = async (): Promise<void> => {
    onChoose();
    if (persona.needsPassword || busy) return;
    setBusy(true);
    const result = await logOn(persona.id);
    setBusy(false);
    if (result !== 'entered') onNoAnswer();
  };
  return (
    <li className="logon-tile" data-chosen={chosen ? '' : undefined} data-dimmed={dimmed ? '' : undefined}>
      <button
        type="button"
        className="logon-tile-face"
        data-name={name}
        aria-expanded={persona.needsPassword ? chosen : undefined}
        aria-busy={busy}
        onClick={() => void press()}
      >
        <UserPicture user={persona} />
        <span className="logon-tile-text">
          <span className="logon-name">{name}</span>
          <span className="logon-note">
            {running > 0 ? t('logon.running', { count: running }) : localised(persona.note)}
          </span>
        </span>
      </button>
      {chosen && persona.needsPassword ? (
        <Suspense fallback={null}>
          <PasswordForm persona={persona} />
        </Suspense>
      ) : null}
    </li>
  );
}
