import type { i18n } from 'i18next';
import {
  Component,
  type ComponentType,
  type ReactNode,
  useEffect,
  useMemo,
  useSyncExternalStore,
} from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Drafts } from '../drafts.ts';
import { HostContext } from '../host.ts';
import type { FrameSettings } from '../protocol/values.ts';
import { DraftsContext } from '../use-draft.ts';
import type { FixedHost } from './host.ts';

/** The settings as they are now, and word of each change. */
export interface SettingsSource {
  get(): FrameSettings;
  subscribe(listener: () => void): () => void;
}

export interface AppViewProps {
  readonly App: ComponentType;
  readonly host: FixedHost;
  readonly drafts: Drafts;
  readonly texts: i18n;
  readonly settings: SettingsSource;
  /** What stands around the app; the boot script gives the UI kit's providers. */
  readonly Frame: ComponentType<{ readonly children: ReactNode }>;
  readonly onMounted: () => void;
}

/** An app inside everything it may use. */
export function AppView({ App, host, drafts, texts, settings, Frame, onMounted }: AppViewProps): ReactNode {
  const now = useSyncExternalStore(settings.subscribe, settings.get);
  const { locale, density, timeZone } = now;
  const full = useMemo(() => ({ ...host, locale, density, timeZone }), [host, locale, density, timeZone]);
  useEffect(() => {
    void texts.changeLanguage(locale);
  }, [texts, locale]);
  useEffect(onMounted, [onMounted]);
  return (
    <I18nextProvider i18n={texts}>
      <HostContext value={full}>
        <DraftsContext value={drafts}>
          <Frame>
            <App />
          </Frame>
        </DraftsContext>
      </HostContext>
    </I18nextProvider>
  );
}

/** Reports what an app throws while drawing; React has taken its view away by then. */
export class FaultBoundary extends Component<
  { readonly onFault: (error: unknown) => void; readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onFault(error);
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
