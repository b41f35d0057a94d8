import { useCallback, useState } from 'react';
import { todayInChina } from '#forms/index.ts';
import { type FrameDocument, useDraft, useHost } from '#sdk/index.ts';
import './declare.css';
import { FilingPage } from './filing/FilingPage.tsx';
import { type Given, readGiven } from './given.ts';
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
  const [shown, setShown] = useState<ShownReceipt | null>(null);
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const [given, setGiven] = useState<Given | null>(null);
  const [seen, setSeen] = useState<FrameDocument | null>(null);
  const periods = openPeriods(todayInChina());
  const { filing } = place.value;

  // A document may be there at the start or be opened while the app runs.
  if (host.document !== seen) {
    setSeen(host.document);
    const receipt = host.document === null ? null : readReceipt(host.document.content);
    const figures = host.document === null ? null : readGiven(host.document);
    const fits = figures !== null && periods.includes(figures.period);
    setShown(receipt === null ? null : { id: receipt.id, receipt });
    setGiven(fits ? figures : null);
    setUnreadable(host.document !== null && receipt === null && !fits ? host.document.name : null);
  }

  const { set } = place;
  const taken = useCallback(() => {
    if (given !== null) set({ filing: given.period });
    setGiven(null);
  }, [given, set]);

  if (host.user.kind !== 'person') return <Visitor kind={host.user.kind} />;
  if (unreadable !== null) {
    return <UnreadableDocument name={unreadable} onClose={() => setUnreadable(null)} />;
  }
  const home = () => {
    setShown(null);
    setGiven(null);
    place.set(start);
  };
  if (shown !== null) return <ReceiptPage key={shown.id} shown={shown} onHome={home} />;
  const period = given?.period ?? filing;
  if (period === null || !periods.includes(period)) {
    return (
      <Home
        periods={periods}
        onFile={(next) => place.set({ filing: next })}
        onReceipt={(id) => setShown({ id })}
      />
    );
  }
  return (
    <FilingPage
      key={period}
      period={period}
      given={given}
      onTaken={taken}
      periods={periods}
      onPeriod={(next) => place.set({ filing: next })}
      onHome={home}
      onFiled={(filed) => {
        place.set(start);
        setShown(filed);
      }}
    />
  );
}
