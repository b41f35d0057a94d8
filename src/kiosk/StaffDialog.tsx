import { type ReactNode, useState } from 'react';
import { operation, type Problem } from '#contract/index.ts';
import { Dialog } from './Dialog.tsx';
import { type KioskTextKey, useSay } from './texts.ts';

const refusals: Readonly<Record<string, KioskTextKey>> = {
  'wrong-password': 'staff.wrong',
  'too-many-attempts': 'staff.resting',
  forbidden: 'staff.none',
};

/** The server alone knows the number, and counts who guesses at it. */
async function ask(pin: string): Promise<KioskTextKey | null> {
  const { method, path } = operation('kiosk.leave');
  try {
    const answer = await fetch(path, {
      method,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ pin }),
    });
    if (answer.ok) return null;
    const { code } = (await answer.json()) as Problem;
    return refusals[code] ?? 'staff.no-answer';
  } catch {
    return 'staff.no-answer';
  }
}

/** The staff's way out of the public mode, with number keys of its own. */
export function StaffDialog(props: { readonly onStay: () => void; readonly onLeft: () => void }): ReactNode {
  const say = useSay();
  const [pin, setPin] = useState('');
  const [trouble, setTrouble] = useState<KioskTextKey | null>(null);
  const send = async (): Promise<void> => {
    const refused = await ask(pin);
    setPin('');
    setTrouble(refused);
    if (refused === null) props.onLeft();
  };
  return (
    <Dialog title={say('staff.title')} onCancel={props.onStay}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <label className="kiosk-pin">
          <span>{say('staff.pin')}</span>
          <input
            type="password"
            inputMode="none"
            autoComplete="off"
            maxLength={12}
            data-first=""
            value={pin}
            onChange={(event) => setPin(event.target.value)}
          />
        </label>
        <div className="kiosk-pad">
          {[...'1234567890'].map((digit) => (
            <button key={digit} type="button" className="kiosk-button" onClick={() => setPin(pin + digit)}>
              {digit}
            </button>
          ))}
          <button
            type="button"
            className="kiosk-button"
            aria-label={say('key.backspace')}
            onClick={() => setPin(pin.slice(0, -1))}
          >
            ⌫
          </button>
        </div>
        <p className="kiosk-trouble" role="alert">
          {trouble === null ? '' : say(trouble)}
        </p>
        <div className="kiosk-buttons">
          <button type="submit" className="kiosk-button kiosk-main" disabled={pin === ''}>
            {say('staff.ok')}
          </button>
          <button type="button" className="kiosk-button" onClick={props.onStay}>
            {say('staff.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
