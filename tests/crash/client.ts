import type { FileReturn, Prefill, Receipt } from '#contract/types.ts';

/** What one client was promised: the receipt of each key it sent. */
export type Acknowledged = Map<string, Receipt>;

export interface Tally {
  retries: number;
  replays: number;
}

const HEADERS = { 'Content-Type': 'application/json' };

/** Keeps asking until there is an answer, as a client must that does not know whether it was heard. */
async function persist(ask: () => Promise<Response>, tally: Tally): Promise<Response> {
  for (;;) {
    try {
      const response = await ask();
      // The whole answer must have come; a connection cut in its middle is no answer.
      return new Response(await response.text(), response);
    } catch {
      tally.retries += 1;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

/** Logs on and gives the cookie and the return to file. */
export async function prepare(url: string): Promise<{ cookie: string; body: FileReturn }> {
  const session = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: HEADERS,
    body: JSON.stringify({ persona: 'lin' }),
  });
  const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
  const response = await fetch(`${url}/api/returns/prefill?form=iit-annual&period=2025`, {
    headers: { cookie },
  });
  const { form, period, inputs, sources }: Prefill = await response.json();
  return { cookie, body: { form, period, inputs, sources, expected: { balance: '-3400.00' }, agreed: true } };
}

/** Files `count` returns one after the other, each under its own key, retrying with the same key. */
export async function fileMany(
  url: string,
  cookie: string,
  body: FileReturn,
  count: number,
  acknowledged: Acknowledged,
  tally: Tally,
): Promise<void> {
  const text = JSON.stringify(body);
  for (let index = 0; index < count; index++) {
    const key = crypto.randomUUID();
    const headers = { ...HEADERS, cookie, 'Idempotency-Key': key };
    const response = await persist(
      () => fetch(`${url}/api/returns`, { method: 'POST', headers, body: text }),
      tally,
    );
    if (response.status !== 201) throw new Error(`Refused: ${response.status} ${await response.text()}`);
    if (response.headers.has('idempotency-replayed')) tally.replays += 1;
    acknowledged.set(key, await response.json());
  }
}
