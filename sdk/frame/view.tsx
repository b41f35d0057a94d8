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
import { LaterContext } from '../later.ts';
import type { FrameDocument, FrameSettings } from '../protocol/values.ts';
import { DraftsContext } from '../use-draft.ts';
import type { FixedHost } from './host.ts';
import type { Live } from './live.ts';

/** What may change while an app runs. */
export interface LiveState {
  readonly settings: FrameSettings;
  readonly document: FrameDocument | null;
  /** What the app's second file gave; null until it is there. */
  readonly later: unknown;
}

export interface AppViewProps {
  readonly App: ComponentType;
  readonly host: FixedHost;
  readonly drafts: Drafts;
  readonly texts: i18n;
  readonly live: Live<LiveState>;
  /** What stands around the app; the boot script gives the UI kit's providers. */
  readonly Frame: ComponentType<{ readonly children: ReactNode }>;
  readonly onMounted: () => void;
}

/** An app inside everything it may use. */
export function AppView({ App, host, drafts, texts, live, Frame, onMounted }: AppViewProps): ReactNode {
  const { settings, document, later } = useSyncExternalStore(live.subscribe, live.get);
  const { locale, density, timeZone } = settings;
  const full = useMemo(
    () => ({ ...host, locale, density, timeZone, document }),
    [host, locale, density, timeZone, document],
  );
  useEffect(() => {
    void texts.changeLanguage(locale);
  }, [texts, locale]);
  useEffect(onMounted, [onMounted]);
  return (
    <I18nextProvider i18n={texts}>
      <HostContext value={full}>
        <DraftsContext value={drafts}>
          <LaterContext value={later}>
            <Frame>
              <App />
            </Frame>
          </LaterContext>
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
