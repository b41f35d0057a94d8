import { useEffect, useRef, useState } from 'react';
import type { Receipt } from '#contract/index.ts';
import { Figures, languageOf, say } from '#forms/index.ts';
import { HostError, useHost, useTranslation } from '#sdk/index.ts';
import { Button, FieldSet, Notice, StatusBar, StatusIcon } from '#ui/index.ts';
import { type Kept, useKeepReceipt } from './filing/use-keep-receipt.ts';
import { Verdict } from './filing/Verdict.tsx';
import { moment } from './moment.ts';
import { NextSteps } from './NextSteps.tsx';
import { digestHolds } from './receipt-document.ts';
import { outputs } from './settlement.ts';
import { Trouble } from './Trouble.tsx';
import { useLoad } from './use-load.ts';

export interface ShownReceipt {
  readonly id: string;
  /** Known already: just filed, or read from a document. */
  readonly receipt?: Receipt;
  /** Present when it was filed a moment ago: what became of keeping it. */
  readonly kept?: Kept;
}

/** A receipt: number, time, digest, figures, what happens next and by when, and whether the office has the same. */
export function ReceiptPage({ shown, onHome }: { shown: ShownReceipt; onHome: () => void }) {
  const host = useHost();
  const { t } = useTranslation();
  const language = languageOf(host.locale);
  const heading = useRef<HTMLHeadingElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const [kept, setKept] = useState<Kept | undefined>(shown.kept);
  const [message, setMessage] = useState('');
  const keep = useKeepReceipt();
  const load = useLoad(shown.id, async () => {
    const detail = await host.api('returns.read', { params: { id: shown.id } });
    return { detail, holds: await digestHolds(detail.snapshot, detail.receipt.digest) };
  });
  const receipt = shown.receipt ?? (load.state === 'ready' ? load.data.detail.receipt : undefined);
  const fresh = shown.kept !== undefined;

  useEffect(() => {
    if (fresh) heading.current?.focus();
  }, [fresh]);
  const number = receipt?.number ?? '';
  useEffect(() => host.setTitle(number), [host, number]);

  const print = async () => {
    try {
      const element = paper.current;
      await host.print({
        title: `${t('receipt.title')} ${number}`,
        ...(element === null ? {} : { element }),
      });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      setMessage(say(error.messages, language));
    }
  };

  return (
    <div className="decl ui-root">
      <main className="decl-work decl-page">
        <h1 ref={heading} tabIndex={-1} className="decl-filed">
          {fresh && <StatusIcon kind="success" size="large" />}
          {t(fresh ? 'receipt.filed' : 'receipt.title')}
        </h1>
        {kept !== undefined && (
          <Notice kind={kept === null ? 'warning' : 'success'}>
            {kept === null ? t('receipt.notKept') : t('receipt.kept', { name: kept })}
          </Notice>
        )}
        {receipt === undefined && load.state === 'loading' && <p role="status">{t('loading')}</p>}
        <div ref={paper}>{receipt !== undefined && <Paper receipt={receipt} />}</div>
        {load.state === 'failed' && <Trouble error={load.error} language={language} onAgain={load.again} />}
        {receipt !== undefined && load.state === 'ready' && (
          <Verification receipt={receipt} ours={load.data.detail.receipt} holds={load.data.holds} />
        )}
        {load.state === 'ready' && (
          <FieldSet legend={t('receipt.history')}>
            <ol className="decl-history">
              {load.data.detail.events.map((event) => (
                <li key={event.seq}>
                  {moment(event.at, host.locale)} {say(event.text, language)}
                </li>
              ))}
            </ol>
          </FieldSet>
        )}
        <div className="ui-button-row">
          {receipt !== undefined && kept == null && (
            <Button onClick={async () => setKept(await keep(receipt))}>{t('receipt.keep')}</Button>
          )}
          {receipt !== undefined && <Button onClick={print}>{t('receipt.print')}</Button>}
          <Button default onClick={onHome}>
            {t('receipt.home')}
          </Button>
        </div>
      </main>
      <StatusBar panes={[message || t('receipt.title'), number]} />
    </div>
  );
}

/** What goes on paper. */
function Paper({ receipt }: { receipt: Receipt }) {
  const host = useHost();
  const { t } = useTranslation();
  const language = languageOf(host.locale);
  return (
    <div className="ui-root">
      <h1 className="decl-onpaper">{t('receipt.title')}</h1>
      <Verdict results={receipt.figures} language={language} />
      <FieldSet legend={t('receipt.proof')}>
        <dl className="decl-facts">
          <dt>{t('receipt.number')}</dt>
          <dd>
            <strong className="decl-number">{receipt.number}</strong>
          </dd>
          <dt>{t('identity.person')}</dt>
          <dd>{host.user.name}</dd>
          <dt>{t('receipt.form')}</dt>
          <dd>
            {t('form.name')} {t('form.year', { year: receipt.period })}
          </dd>
          {receipt.corrects !== undefined && (
            <>
              <dt>{t('receipt.corrects')}</dt>
              <dd>{receipt.corrects}</dd>
            </>
          )}
          <dt>{t('receipt.filedAt')}</dt>
          <dd>
            <time dateTime={receipt.filedAt}>{moment(receipt.filedAt, host.locale)}</time>
          </dd>
          <dt>{t('receipt.digest')}</dt>
          <dd className="decl-hash">{receipt.digest}</dd>
          <dt>{t('receipt.event')}</dt>
          <dd className="decl-hash">{receipt.eventHash}</dd>
        </dl>
        <p className="decl-fine">{t('receipt.digestHelp')}</p>
      </FieldSet>
      <NextSteps next={receipt.next} language={language} />
      <FieldSet legend={t('summary.figures')}>
        <Figures
          outputs={outputs}
          results={receipt.figures}
          language={language}
          label={t('summary.figures')}
        />
      </FieldSet>
      <p className="decl-fine">{t('demo')}</p>
    </div>
  );
}

/** Whether this receipt is the one the office holds, and its digest is that of what was filed. */
function Verification({ receipt, ours, holds }: { receipt: Receipt; ours: Receipt; holds: boolean | null }) {
  const { t } = useTranslation();
  const same = receipt.digest === ours.digest && receipt.eventHash === ours.eventHash;
  if (!same || holds === false) return <Notice kind="error">{t('receipt.differs')}</Notice>;
  return <Notice kind="success">{t(holds === null ? 'receipt.same' : 'receipt.verified')}</Notice>;
}
