import { Component, type ErrorInfo, type ReactNode } from 'react';
import { text } from '#src/i18n/index.ts';

/** The last net: never a blank page, always a way to go on. */
export class ShellBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="screen screen-fault" role="alert">
        <h1>{text('shell.failed')}</h1>
        <p>{text('shell.failed.text')}</p>
        <button type="button" className="ui-button" onClick={() => location.reload()}>
          {text('shell.restart')}
        </button>
      </main>
    );
  }
}
