import { Component, type ErrorInfo, type ReactNode } from 'react';
import { text } from '#src/i18n/index.ts';
import { Button } from '#ui/button.tsx';

interface Props {
  readonly title: string;
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
  }

  override render(): ReactNode {
    const { error, attempt }: { error: Error | null; attempt: number } = this.state;
    const { title, children, onClose } = this.props;
    if (error === null)
      return (
        <div key={attempt} className="boundary">
          {children}
        </div>
      );
    return (
      <div className="window-fault" role="alert">
        <p>
          <strong>{text('window.failed', { title })}</strong>
        </p>
        <p>{text('window.failed.text')}</p>
        <details>
          <summary>{text('window.failed.details')}</summary>
          <pre>{String(error)}</pre>
        </details>
        <div className="window-fault-buttons">
          <Button
            label={text('window.reopen')}
            default
            onClick={() => this.setState({ error: null, attempt: attempt + 1 })}
          />
          <Button label={text('window.close')} onClick={onClose} />
        </div>
      </div>
    );
  }
}
