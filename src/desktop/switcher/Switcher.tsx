import { type ReactNode, useEffect } from 'react';
import { useText } from '#src/i18n/index.ts';
import { Icon } from '#ui/icon.tsx';
import { announce } from '../announce.tsx';
import { programs } from '../programs/programs.ts';
import { find } from '../windows/stacking.ts';
import { useWindows } from '../windows/store.ts';
import { useSwitcher } from './store.ts';
import './switcher.css';

/** The centred panel of Alt+Tab. */
export function Switcher(): ReactNode {
  const t = useText();
  const { ids, at } = useSwitcher();
  const state = useWindows();
  const windows = ids.map((id) => find(state, id)).filter((window) => window !== undefined);
  const title = find(state, ids[at] ?? null)?.title ?? '';
  useEffect(() => {
    if (title !== '') announce(title);
  }, [title]);
  if (ids.length === 0) return null;
  return (
    <div className="switcher" role="listbox" aria-label={t('switcher.label')} tabIndex={-1}>
      <div className="switcher-icons" role="presentation">
        {windows.map((window, index) => (
          <span
            key={window.id}
            className="switcher-icon"
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            aria-label={window.title}
          >
            <Icon name={programs.get(window.app)?.icon ?? 'window'} size="large" />
          </span>
        ))}
      </div>
      <p className="switcher-title">{title}</p>
    </div>
  );
}
