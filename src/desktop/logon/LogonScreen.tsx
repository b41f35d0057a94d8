import { type KeyboardEvent, type ReactNode, Suspense, useRef, useState } from 'react';
import { useText } from '#src/i18n/index.ts';
import { plainAddress } from '#src/plain/address.ts';
import { Icon } from '#ui/icon.tsx';
import { lazyRetry } from '../lazy-retry.tsx';
import { leaveMachine, useSession } from '../session/store.ts';
import { changeSettings, useSettings } from '../settings/store.ts';
import { LogonTile } from './LogonTile.tsx';
import './logon.css';

/** Trouble is rare: what tells of it comes when there is some. */
const Balloon = lazyRetry(async () => ({ default: (await import('#ui/balloon.tsx')).Balloon }));

/** The welcome screen: who are you? */
export function LogonScreen(): ReactNode {
  const t = useText();
  const personas = useSession((state) => state.personas);
  const [chosen, setChosen] = useState<string | null>(null);
  const [silent, setSilent] = useState(false);
  const list = useRef<HTMLUListElement>(null);

  /** Up and Down walk the tiles; a first letter jumps to a name. */
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLInputElement || event.nativeEvent.isComposing) return;
    const tiles = [...(list.current?.querySelectorAll<HTMLElement>('.logon-tile-face') ?? [])];
    const here = tiles.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const jump =
      event.key.length === 1
        ? tiles.find(
            (tile, at) =>
              at !== here && tile.dataset['name']?.toLowerCase().startsWith(event.key.toLowerCase()),
          )
        : undefined;
    const next = step === undefined ? jump : tiles[(here + step + tiles.length) % tiles.length];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <main className="screen" data-kind="logon">
      <header className="screen-band screen-top">
        <p className="demo-banner">{t('product.demo')}</p>
        <LogonTools />
      </header>
      <div className="screen-middle">
        <div className="logon-brand">
          <span className="logon-mark">
            <Icon name="logon-emblem" size="huge" className="logon-emblem" />
            <span className="logon-product">
              {t('product.name')}
              <span className="logon-bureau">{t('product.watermark')}</span>
            </span>
          </span>
          <h1 className="logon-heading">{t('logon.heading')}</h1>
        </div>
        <div className="logon-divider" aria-hidden="true" />
        <ul
          ref={list}
          className="logon-tiles"
          aria-label={t('logon.users')}
          data-chosen={chosen ?? undefined}
          onKeyDown={onKeyDown}
        >
          {personas.map((persona) => (
            <LogonTile
              key={persona.id}
              persona={persona}
              chosen={chosen === persona.id}
              dimmed={chosen !== null && chosen !== persona.id}
              onChoose={() => {
                setSilent(false);
                setChosen(persona.id);
              }}
              onNoAnswer={() => {
                setChosen(null);
                setSilent(true);
              }}
            />
          ))}
        </ul>
        {personas.length === 0 ? (
          <p className="logon-silent" role="status">
            {t('logon.waiting')}
          </p>
        ) : null}
        {silent ? (
          <div className="logon-silent">
            <Suspense fallback={null}>
              <Balloon
                kind="error"
                title={t('logon.no-answer')}
                text={t('logon.no-answer.text')}
                closeLabel={t('balloon.close')}
                onClose={() => setSilent(false)}
              />
            </Suspense>
          </div>
        ) : null}
      </div>
      <footer className="screen-band screen-foot">
        <button type="button" className="logon-off" onClick={leaveMachine}>
          <Icon name="shutdown" size="large" />
          <span>{t('logon.turn-off')}</span>
        </button>
        <p className="logon-help">
          {t('logon.help.1')}
          <br />
          {t('logon.help.2')}
          <br />
          {t('product.hotline')}
        </p>
      </footer>
    </main>
  );
}

/** Type size, contrast, sticky keys, sound and language, for those who need them before they can log on. */
function LogonTools(): ReactNode {
  const t = useText();
  const { density, theme, locale, stickyKeys, sounds } = useSettings();
  const large = density === 'elder' || density === 'elder-xl';
  const contrast = theme === 'hc-black' || theme === 'hc-white';
  return (
    <nav className="logon-tools" aria-label={t('logon.tools')}>
      <a href={plainAddress()}>{t('logon.plain')}</a>
      <button
        type="button"
        onClick={() =>
          changeSettings({ density: large ? 'standard' : 'elder', theme: large ? 'aa' : 'elder' })
        }
      >
        {large ? t('logon.normal') : t('logon.larger')}
      </button>
      <button type="button" onClick={() => changeSettings({ theme: contrast ? 'aa' : 'hc-black' })}>
        {contrast ? t('logon.contrast-off') : t('logon.contrast')}
      </button>
      <button
        type="button"
        aria-pressed={stickyKeys}
        onClick={() => changeSettings({ stickyKeys: !stickyKeys })}
      >
        {t('logon.sticky')}
      </button>
      <button type="button" aria-pressed={sounds} onClick={() => changeSettings({ sounds: !sounds })}>
        {t('logon.sounds')}
      </button>
      <button
        type="button"
        lang={locale === 'en' ? 'zh-CN' : 'en'}
        onClick={() => changeSettings({ locale: locale === 'en' ? 'zh-CN' : 'en' })}
      >
        {t('logon.language')}
      </button>
    </nav>
  );
}
