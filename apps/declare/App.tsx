import { useState } from 'react';
import { todayInChina } from '#forms/index.ts';
import { useDraft, useHost } from '#sdk/index.ts';
import './declare.css';
import { FilingPage } from './filing/FilingPage.tsx';
import { Home } from './Home.tsx';
import { ReceiptPage, type ShownReceipt } from './ReceiptPage.tsx';
import { readReceipt } from './receipt-document.ts';
import { openPeriods } from './settlement.ts';
import { UnreadableDocument } from './UnreadableDocument.tsx';
import { Visitor } from './Visitor.tsx';

/** Where the person is. Kept, so that an unfinished filing is in sight again when the window is opened anew. */
interface Place {
  readonly filing: string | null;
}

const start: Place = { filing: null };

/** File a return: what can be filed, the pages of the filing, receipts. */
export function App() {
  const host = useHost();
  const place = useDraft<Place>('place', start);
  const [opened] = useState(() => (host.document === null ? null : readReceipt(host.document.content)));
  const [shown, setShown] = useState<ShownReceipt | null>(
    opened === null ? null : { id: opened.id, receipt: opened },
  );
  const [unreadable, setUnreadable] = useState(host.document !== null && opened === null);
  const periods = openPeriods(todayInChina());
  const { filing } = place.value;

  if (host.user.kind !== 'person') return <Visitor kind={host.user.kind} />;
  if (unreadable) {
    return <UnreadableDocument name={host.document?.name ?? ''} onClose={() => setUnreadable(false)} />;
  }
  const home = () => {
    setShown(null);
    place.set(start);
  };
  if (shown !== null) return <ReceiptPage key={shown.id} shown={shown} onHome={home} />;
  if (filing === null || !periods.includes(filing)) {
    return (
      <Home
        periods={periods}
        onFile={(period) => place.set({ filing: period })}
        onReceipt={(id) => setShown({ id })}
      />
    );
  }
  return (
    <FilingPage
      key={filing}
      period={filing}
      periods={periods}
      onPeriod={(period) => place.set({ filing: period })}
      onHome={home}
      onFiled={(filed) => {
        place.set(start);
        setShown(filed);
      }}
    />
  );
}
