import { Component, type ErrorInfo, type ReactNode } from 'react';
import { text } from '#src/i18n/index.ts';
import { MessageBox } from '#ui/message-box.tsx';
import { playSound } from './sounds.ts';

interface Props {
  readonly title: string;
  /** Whether the window is the active one. */
  readonly active: boolean;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** Keeps a fault inside its window: the rest of the desktop lives on, and the person can open it again. */
export class ErrorBoundary extends Component<
  Props,
  { readonly error: Error | null; readonly attempt: number }
> {
  override state = { error: null, attempt: 0 };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
    void playSound('error');
  }

  override render(): ReactNode {
    const { error, attempt }: { error: Error | null; attempt: number } = this.state;
    const { title, active, children, onClose } = this.props;
    if (error === null)
      return (
        <div key={attempt} className="boundary">
          {children}
        </div>
      );
    return (
      <div className="window-fault" role="alert">
        <MessageBox
          kind="error"
          title={title}
          text={`${text('window.failed', { title })}\n${text('window.failed.text')}`}
          focus={active}
          details={
            <details>
              <summary>{text('window.failed.details')}</summary>
              <pre>{String(error)}</pre>
            </details>
          }
          buttons={[
            { id: 'reopen', label: text('window.reopen'), default: true },
            { id: 'close', label: text('box.ok'), cancel: true },
          ]}
          onPress={(button) => {
            if (button === 'reopen') this.setState({ error: null, attempt: attempt + 1 });
            else onClose();
          }}
        />
      </div>
    );
  }
}
