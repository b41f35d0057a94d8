import { useEffect } from 'react';
import type { Prefill, ReturnSummary } from '#contract/index.ts';
import { figureWithUnit, languageOf, magnitude, signOf } from '#forms/index.ts';
import { useHost, useTranslation } from '#sdk/index.ts';
import { Button, DataTable, StatusBar, TaskPane } from '#ui/index.ts';
import { stamp } from './moment.ts';
import { FORM } from './settlement.ts';
import { Trouble } from './Trouble.tsx';
import { useLoad } from './use-load.ts';

export interface HomeProps {
  readonly periods: readonly string[];
  readonly onFile: (period: string) => void;
  readonly onReceipt: (id: string) => void;
}

/** What can be filed, and what was filed before. */
export function Home({ periods, onFile, onReceipt }: HomeProps) {
  const host = useHost();
  const { t } = useTranslation();
  const language = languageOf(host.locale);
  useEffect(() => host.setTitle(''), [host]);
  const load = useLoad(periods.join(), async () => {
    const [past, ...open] = await Promise.all([
      host.api('returns.list'),
      ...periods.map((period) => host.api('returns.prefill', { query: { form: FORM, period } })),
    ]);
    return { past: past.items, open };
  });
  const latest = load.state === 'ready' ? load.data.past[0] : undefined;
  const first = periods[0];
  const corrects = load.state === 'ready' && load.data.open[0]?.filed != null;

  return (
    <div className="decl ui-root">
      <div className="decl-home">
        <TaskPane
          label={t('home.tasks')}
          groups={[
            {
              id: 'tasks',
              title: t('home.tasks'),
              primary: true,
              links: [
                ...(first === undefined
                  ? []
                  : [
                      {
                        id: 'file',
                        label: t(corrects ? 'home.startAgain' : 'home.start', { year: first }),
                        onSelect: () => onFile(first),
                      },
                    ]),
                ...(latest === undefined
                  ? []
                  : [{ id: 'latest', label: t('home.latest'), onSelect: () => onReceipt(latest.id) }]),
              ],
            },
            { id: 'who', title: t('home.who'), children: <p>{host.user.name}</p> },
          ]}
        />
        <main className="decl-lists">
          {load.state === 'loading' && <p role="status">{t('loading')}</p>}
          {load.state === 'failed' && <Trouble error={load.error} language={language} onAgain={load.again} />}
          {load.state === 'ready' && (
            <>
              <OpenForms open={load.data.open} onFile={onFile} />
              <PastReturns past={load.data.past} onReceipt={onReceipt} />
            </>
          )}
        </main>
      </div>
      <StatusBar
        panes={[
          load.state === 'ready' ? t('home.count', { count: load.data.past.length }) : t('loading'),
          host.user.name,
        ]}
      />
    </div>
  );
}

function OpenForms({ open, onFile }: { open: readonly Prefill[]; onFile: (period: string) => void }) {
  const { t } = useTranslation();
  const state = ({ filed, window }: Prefill) => {
    if (filed !== null) return t('home.filed', { number: filed.number });
    return t(`window.${window.now}`);
  };
  return (
    <DataTable
      caption={t('home.open')}
      stacks
      rows={open}
      rowKey={(row) => row.period}
      columns={[
        {
          id: 'form',
          header: t('home.form'),
          cell: (row) => (
            <>
              <strong>{t('form.name')}</strong>
              {t('form.year', { year: row.period })}
            </>
          ),
        },
        { id: 'window', header: t('home.window'), cell: (row) => <Span window={row.window} /> },
        { id: 'state', header: t('home.state'), cell: state },
        {
          id: 'do',
          header: t('home.do'),
          cell: (row) => (
            <Button
              default={row.period === open[0]?.period}
              disabled={row.window.now === 'early'}
              aria-label={`${t(row.filed === null ? 'home.file' : 'home.correct')} ${t('form.year', { year: row.period })}`}
              onClick={() => onFile(row.period)}
            >
              {t(row.filed === null ? 'home.file' : 'home.correct')}
            </Button>
          ),
        },
      ]}
    />
  );
}

/** Days do not break in the middle. */
function Span({ window }: { window: Prefill['window'] }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="decl-nowrap">{window.from}</span> {t('window.until')}{' '}
      <span className="decl-nowrap">{window.to}</span>
    </>
  );
}

function PastReturns({
  past,
  onReceipt,
}: {
  past: readonly ReturnSummary[];
  onReceipt: (id: string) => void;
}) {
  const host = useHost();
  const { t } = useTranslation();
  const language = languageOf(host.locale);
  const balance = (row: ReturnSummary) => {
    const sign = signOf(row.balance);
    const kind = sign < 0 ? 'refund' : sign > 0 ? 'pay' : 'even';
    return `${t(`balance.${kind}`)} ${figureWithUnit(magnitude(row.balance), 'CNY', language)}`;
  };
  return (
    <DataTable
      caption={t('home.past')}
      stacks
      rows={past}
      rowKey={(row) => row.id}
      empty={t('home.none')}
      columns={[
        {
          id: 'number',
          header: t('receipt.number'),
          cell: (row) => <span className="decl-nowrap">{row.number}</span>,
        },
        {
          id: 'period',
          header: t('home.form'),
          cell: (row) => <span className="decl-nowrap">{t('form.settled', { year: row.period })}</span>,
        },
        { id: 'at', header: t('receipt.filedAt'), cell: (row) => stamp(row.filedAt) },
        { id: 'balance', header: t('home.balance'), number: true, cell: balance },
        {
          id: 'status',
          header: t('home.state'),
          cell: (row) => <span className="decl-nowrap">{t(`status.${row.status}`)}</span>,
        },
        {
          id: 'do',
          header: t('home.do'),
          cell: (row) => (
            <Button aria-label={`${t('home.receipt')} ${row.number}`} onClick={() => onReceipt(row.id)}>
              {t('home.receipt')}
            </Button>
          ),
        },
      ]}
    />
  );
}
