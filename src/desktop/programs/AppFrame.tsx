import type { ReactNode } from 'react';

/** Stands in until the kernel's own frame is there. */
export function AppFrame(props: {
  readonly windowId: string;
  readonly app: string | null;
  readonly title: string;
}): ReactNode {
  return (
    <iframe
      title={props.title}
      sandbox="allow-scripts allow-forms"
      className="app-frame"
      srcDoc={`<p>${props.app ?? ''}</p>`}
    />
  );
}

export function requestClose(_windowId: string): Promise<'closed' | 'cancelled'> {
  return Promise.resolve('closed');
}
