import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type OperationId, operations } from '#contract/catalogue.ts';
import { schemas } from '#contract/schemas.ts';
import type { FileReturn, Prefill, Receipt } from '#contract/types.ts';
import { calculators } from '#rules/index.ts';
import { openTestApi, type TestApi } from './testing.ts';

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi();
});
afterEach(() => api.close());

const PREFILL = '/api/returns/prefill?form=iit-annual&period=2025';

async function aReturn(cookie: string): Promise<FileReturn> {
  const { form, period, inputs, sources }: Prefill = await (await api.get(PREFILL, cookie)).json();
  return { form, period, inputs, sources, expected: { balance: '-3400.00' }, agreed: true };
}

const file = async (cookie: string, body: unknown, key = 'key-00000001') =>
  api.post('/api/returns', body, { cookie, 'Idempotency-Key': key });

async function code(response: Response): Promise<[number, string]> {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const document = await response.json();
  expect(document.messages.zh && document.messages.en).toBeTruthy();
  expect(document.type).toBe(`urn:tax-desktop:problem:${document.code}`);
  expect(document.status).toBe(response.status);
  return [response.status, document.code];
}

async function errors(response: Response): Promise<Record<string, string>> {
  const { errors } = (await response.json()) as { errors: { path: string; code: string }[] };
  return Object.fromEntries(errors.map((error) => [error.path, error.code]));
}

describe('who may do what', () => {
  const asked = (Object.keys(operations) as OperationId[]).filter(
    (id) => !['public', 'session'].includes(operations[id].permission),
  );
  test.each(asked)('%s needs a log-on', async (id) => {
    const { method, path } = operations[id];
    expect(await code(await api.request(path.replace('{id}', 'x'), { method }))).toEqual([
      401,
      'unauthenticated',
    ]);
  });

  test.each([
    ['guest', undefined],
    ['zhou', 'demo2026'],
  ])('%s may not read or file returns', async (persona, password) => {
    const cookie = await api.logOn(persona, password);
    expect(await code(await api.get('/api/returns', cookie))).toEqual([403, 'forbidden']);
    expect(await code(await file(cookie, {}))).toEqual([403, 'forbidden']);
  });

  test('a company cannot file a person’s return', async () => {
    const body = await aReturn(await api.logOn('lin'));
    const company = await api.logOn('qinghe');
    expect(await code(await api.get(PREFILL, company))).toEqual([409, 'not-applicable']);
    expect(await code(await file(company, body))).toEqual([409, 'not-applicable']);
  });

  test('another’s return does not exist', async () => {
    const lin = await api.logOn('lin');
    const { id }: Receipt = await (await file(lin, await aReturn(lin))).json();
    expect((await api.get(`/api/returns/${id}`, lin)).status).toBe(200);
    expect(await code(await api.get(`/api/returns/${id}`, await api.logOn('qinghe')))).toEqual([
      404,
      'not-found',
    ]);
  });

  test('the officer needs the right password', async () => {
    expect(await code(await api.post('/api/session', { persona: 'zhou' }))).toEqual([401, 'wrong-password']);
    expect(await code(await api.post('/api/session', { persona: 'nobody' }))).toEqual([
      401,
      'wrong-password',
    ]);
    expect((await api.post('/api/session', { persona: 'zhou', password: 'demo2026' })).status).toBe(200);
  });

  test('the cookie is out of reach of scripts and other sites, and ends on logging off', async () => {
    const response = await api.post('/api/session', { persona: 'lin' });
    expect(response.headers.get('set-cookie')).toMatch(
      /^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
    await api.request('/api/session', { method: 'DELETE', headers: { cookie } });
    expect((await api.get('/api/returns', cookie)).status).toBe(401);
  });

  test('logging on ends the session that was open here', async () => {
    const before = await api.logOn('lin');
    await api.post('/api/session', { persona: 'guest' }, { cookie: before });
    expect((await api.get('/api/returns', before)).status).toBe(401);
  });

  test.each([
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { Origin: 'https://elsewhere.example' },
    { Origin: 'null' },
  ])('a change asked for by another site is refused: %o', async (headers) => {
    const cookie = await api.logOn('lin');
    const response = await api.post('/api/returns', await aReturn(cookie), {
      cookie,
      'Idempotency-Key': 'key-00000001',
      ...headers,
    });
    expect(await code(response)).toEqual([403, 'cross-origin']);
  });
});

describe('filing', () => {
  let cookie: string;
  beforeEach(async () => {
    cookie = await api.logOn('lin');
  });

  test('ends in a receipt, which is then listed', async () => {
    const response = await file(cookie, await aReturn(cookie));
    expect(response.status).toBe(201);
    const receipt: Receipt = await response.json();
    expect(receipt.figures).toMatchObject({ balance: '-3400.00', refund: '3400.00' });
    expect(receipt.next).toContainEqual(expect.objectContaining({ code: 'refund', demo: true }));
    const { items } = await (await api.get('/api/returns', cookie)).json();
    expect(items).toMatchObject([{ id: receipt.id, status: 'accepted', balance: '-3400.00' }]);
  });

  test('again for the same year corrects the first', async () => {
    const body = await aReturn(cookie);
    const first: Receipt = await (await file(cookie, body)).json();
    const inputs = { ...body.inputs, otherDeductions: '100.00' };
    const corrected = { ...body, inputs, expected: { balance: '-3410.00' } };
    const second: Receipt = await (await file(cookie, corrected, 'key-00000002')).json();
    expect(second.corrects).toBe(first.number);
    const detail = await (await api.get(`/api/returns/${first.id}`, cookie)).json();
    expect(detail.status).toBe('superseded');
    expect(detail.receipt).toEqual(first);
    const { filed }: Prefill = await (await api.get(PREFILL, cookie)).json();
    expect(filed?.number).toBe(second.number);
  });

  test('needs a key, and refuses the same key for other content', async () => {
    const body = await aReturn(cookie);
    expect(await code(await api.post('/api/returns', body, { cookie }))).toEqual([
      400,
      'idempotency-key-required',
    ]);
    expect(await code(await file(cookie, body, 'short'))).toEqual([400, 'idempotency-key-required']);
    const first = await file(cookie, body);
    const again = await file(cookie, body);
    expect([first, again].map((it) => it.headers.get('idempotency-replayed'))).toEqual([null, 'true']);
    expect(await again.text()).toBe(await first.text());
    const other = { ...body, sources: {} };
    expect(await code(await file(cookie, other))).toEqual([422, 'idempotency-key-reused']);
  });

  test('tells every wrong field by its path', async () => {
    const body = await aReturn(cookie);
    const inputs = { ...body.inputs, wages: '-1', children: [{ months: 13, share: '1' }], colour: 'red' };
    const response = await file(cookie, { ...body, inputs });
    expect(response.status).toBe(422);
    expect(await errors(response)).toEqual({
      'inputs.wages': 'range',
      'inputs.children.0.months': 'range',
      'inputs.colour': 'unknown',
    });
    const shape = await file(cookie, { ...body, period: '25', agreed: false, extra: 1 });
    expect(await errors(shape)).toMatchObject({ period: 'format', agreed: 'choice' });
  });

  test('refuses a balance that differs from its own', async () => {
    const response = await file(cookie, { ...(await aReturn(cookie)), expected: { balance: '-3400.01' } });
    expect(response.status).toBe(409);
    expect(await errors(response)).toEqual({ 'expected.balance': 'differs' });
  });

  test('takes a return only once its year is over', async () => {
    const body = await aReturn(cookie);
    expect(await code(await file(cookie, { ...body, period: '2026' }))).toEqual([409, 'not-yet-open']);
  });
});

describe('calculators', () => {
  test('are listed with the JSON Schema of their inputs', async () => {
    const { calculators: listed } = await (await api.get('/api/calculators')).json();
    expect(listed).toHaveLength(calculators.length);
    for (const { id, inputSchema, fields, outputs } of listed) {
      expect(inputSchema.$schema, id).toContain('2020-12');
      expect(fields.length && outputs.length, id).toBeGreaterThan(0);
    }
  });

  test('answer without a log-on, each figure with its source', async () => {
    const response = await api.post('/api/calculators/iit-annual', {
      date: '2025-12-31',
      inputs: { wages: '120000.00', taxWithheld: 0 },
    });
    const { results, trace, warnings, citations } = await response.json();
    expect(results.taxPayable).toBe('3480.00');
    expect(trace.length && citations.length).toBeGreaterThan(0);
    expect(warnings).toBeInstanceOf(Array);
  });

  test('refuse what is wrong, where it is wrong', async () => {
    const run = (id: string, body: unknown) => api.post(`/api/calculators/${id}`, body);
    expect(await code(await run('none', { date: '2025-12-31', inputs: {} }))).toEqual([
      404,
      'unknown-calculator',
    ]);
    expect(await code(await run('iit-annual', { date: '1950-01-01', inputs: { wages: '1' } }))).toEqual([
      422,
      'out-of-force',
    ]);
    const unknown = { sales: [{ amount: '1' }, { kind: 'services', amount: '1' }] };
    expect(await errors(await run('vat-general', { date: '2010-01-01', inputs: unknown }))).toEqual({
      'inputs.sales.1.kind': 'out-of-force',
    });
    expect(await errors(await run('vat-general', { date: '1950-01-01', inputs: unknown }))).toEqual({
      date: 'out-of-force',
    });
    expect(await errors(await run('iit-annual', { date: '2025-12-31', inputs: { wages: 'x' } }))).toEqual({
      'inputs.wages': 'number',
    });
    const noDay = await run('iit-annual', { date: '2025-02-30', inputs: [] });
    expect((await noDay.json()).errors).toEqual([
      {
        path: 'date',
        code: 'format',
        text: { zh: '应为日期，例如 2025-12-31', en: 'Must be a date such as 2025-12-31' },
      },
      { path: 'inputs', code: 'type', text: { zh: '应为对象 {…}', en: 'Must be an object {…}' } },
    ]);
  });

  test('answer a batch, one wrong row beside right ones', async () => {
    const { items } = await (
      await api.post('/api/calculators/iit-annual/batch', {
        items: [
          { date: '2025-12-31', inputs: { wages: '120000.00' } },
          { date: '2025-12-31', inputs: { wages: 'x', labour: -1 } },
          { date: '1950-01-01', inputs: { wages: '1' } },
          { inputs: [] },
          null,
        ],
      })
    ).json();
    expect(items[0].calculation.results.taxPayable).toBe('3480.00');
    const told = items
      .slice(1)
      .map(({ ok, problem }: { ok: boolean; problem: { code: string; errors: { path: string }[] } }) => [
        ok,
        problem.code,
        ...problem.errors.map(({ path }) => path),
      ]);
    expect(told).toEqual([
      [false, 'validation', 'items.1.inputs.wages', 'items.1.inputs.labour'],
      [false, 'out-of-force', 'items.2.date'],
      [false, 'validation', 'items.3.date', 'items.3.inputs'],
      [false, 'validation', 'items.4'],
    ]);
  });
});

describe('the edges', () => {
  test('a path or method that does not exist is a problem document', async () => {
    expect(await code(await api.get('/api/nothing'))).toEqual([404, 'not-found']);
    const response = await api.request('/api/returns', { method: 'DELETE' });
    expect(response.headers.get('allow')).toBe('GET, POST');
    expect(await code(response)).toEqual([405, 'method-not-allowed']);
  });

  test('a body that is no JSON, of another type or too large is refused', async () => {
    const send = (body: string, type = 'application/json') =>
      api.request('/api/session', { method: 'POST', headers: { 'Content-Type': type }, body });
    expect(await code(await send('{'))).toEqual([400, 'malformed-json']);
    expect(await code(await send('{}', 'text/plain'))).toEqual([415, 'unsupported-media-type']);
    expect(await code(await send(`"${'x'.repeat(600_000)}"`))).toEqual([413, 'body-too-large']);
    expect(await errors(await send('[]'))).toEqual({ '': 'type' });
    expect(await errors(await send('{}'))).toEqual({ persona: 'required' });
    expect(await errors(await send('{"persona":5}'))).toEqual({ persona: 'type' });
  });

  test('no body whatever makes the server fail', async () => {
    const cookie = await api.logOn('lin');
    const good = await aReturn(cookie);
    const members = fc.constantFrom(
      ...Object.keys(good),
      'wages',
      'children',
      'date',
      'inputs',
      'items',
      'persona',
    );
    const body = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(members, fc.jsonValue()).map((some) => ({ ...good, ...some })),
    );
    const inputs = fc.dictionary(members, fc.jsonValue()).map((some) => ({ ...good, inputs: some }));
    const paths = [
      '/api/returns',
      '/api/session',
      '/api/calculators/iit-annual',
      '/api/calculators/iit-annual/batch',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.oneof(body, inputs), async (path, value) => {
        const response = await api.post(path, value, { cookie, 'Idempotency-Key': crypto.randomUUID() });
        expect(response.status).toBeLessThan(500);
      }),
      { numRuns: 300 },
    );
  });

  test('no answer may be kept by a cache or read as a page', async () => {
    for (const response of [await api.get('/api/health'), await api.get('/api/nothing')]) {
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  test('what goes wrong inside is logged and told without its details', async () => {
    const lines: unknown[] = [];
    const log = { info: () => undefined, error: (fields: object) => lines.push(fields) };
    const broken = await openTestApi({ log });
    await broken.context.store.write((db) => db.schema.dropTable('withholding_records').execute());
    const response = await broken.get(PREFILL, await broken.logOn('lin'));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('withholding');
    expect(lines).toMatchObject([{ operation: 'returns.prefill' }]);
    await broken.close();
  });

  test('nothing a person typed is logged', async () => {
    const lines: unknown[] = [];
    const write = (fields: object, message: string) => lines.push(fields, message);
    const logged = await openTestApi({ log: { info: write, error: write } });
    const cookie = await logged.logOn('lin');
    await logged.post(
      '/api/returns',
      {
        form: 'iit-annual',
        period: '2025',
        inputs: { wages: '987654.32' },
        sources: {},
        expected: { balance: '1.23' },
        agreed: true,
      },
      { cookie, 'Idempotency-Key': 'key-00000001' },
    );
    await logged.post('/api/session', { persona: 'zhou', password: 'a secret' });
    const text = JSON.stringify(lines);
    expect(text).toContain('figures-differ');
    for (const secret of ['987654', '1.23', 'a secret', '370700', '林晓禾', cookie.slice(8)])
      expect(text).not.toContain(secret);
    await logged.close();
  });

  test('the answers are what the contract says', async () => {
    const cookie = await api.logOn('lin');
    const filed: Receipt = await (await file(cookie, await aReturn(cookie))).json();
    const answers: Partial<Record<OperationId, string>> = {
      'health.read': '/api/health',
      'personas.list': '/api/personas',
      'session.read': '/api/session',
      'calculators.list': '/api/calculators',
      'profile.read': '/api/profile',
      'returns.prefill': PREFILL,
      'returns.list': '/api/returns',
      'returns.read': `/api/returns/${filed.id}`,
    };
    for (const [id, path] of Object.entries(answers)) {
      const body = await (await api.get(path, cookie)).json();
      const result = schemas[id as OperationId].response.safeParse(body);
      expect(result.error?.issues ?? [], id).toEqual([]);
    }
    expect(schemas['returns.file'].response.safeParse(filed).success).toBe(true);
  });

  test('the description names every operation and every reference in it leads somewhere', async () => {
    const document = await (await api.get('/api/openapi.json')).json();
    expect(document.openapi).toMatch(/^3\.1/);
    for (const { method, path } of Object.values(operations))
      expect(document.paths[path][method.toLowerCase()].operationId).toBeTruthy();
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
    expect(references.length).toBeGreaterThan(20);
    const batch = document.components.schemas['calculators.batch.body'].properties.items;
    expect([batch.maxItems, batch.items.required]).toEqual([1000, ['date', 'inputs']]);
    for (const [, name = ''] of references) expect(document.components.schemas).toHaveProperty([name]);
  });

  test('the page for people has no script and speaks both languages', async () => {
    const zh = await (await api.get('/api/docs?lang=zh')).text();
    const en = await (await api.get('/api/docs?lang=en')).text();
    expect(zh).toContain('<html lang="zh-CN">');
    expect(en).toContain('File a return');
    expect(zh + en).not.toContain('<script');
  });
});
