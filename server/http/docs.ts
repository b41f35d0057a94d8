import { type Operation, type OperationId, operations } from '#contract/catalogue.ts';
import { type ProblemCode, problemKinds } from '#contract/problem.ts';
import { summaries } from '#contract/summaries.ts';
import { calculators } from '#rules/index.ts';

type Language = 'zh' | 'en';

const texts = {
  zh: {
    title: '接口说明',
    demo: '演示/培训系统，所有数据均为虚构。',
    other: 'English',
    machine: '机器可读的完整说明',
    operations: '接口',
    try: '试一试：无需登录即可计算',
    calculators: '计算器',
    writes:
      '写操作须带 Idempotency-Key 请求头（8—128 个可见字符）。重试时用同一个值：同样的内容返回同一份回执，并带 Idempotency-Replayed: true；不同的内容会被拒绝。',
    problems: '错误（RFC 9457）',
  },
  en: {
    title: 'API',
    demo: 'A system for demonstration and training; all data is invented.',
    other: '中文',
    machine: 'The whole description for machines',
    operations: 'Operations',
    try: 'Try it: calculating needs no log-on',
    calculators: 'Calculators',
    writes:
      'A write needs an Idempotency-Key header (8 to 128 visible signs). A retry sends the same value: the same content gets the same receipt with Idempotency-Replayed: true, other content is refused.',
    problems: 'Problems (RFC 9457)',
  },
} as const;

const STYLE = `body{font:16px/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #ccc}
code,pre{font-family:ui-monospace,monospace;font-size:.9em}pre{background:#f3f3f3;padding:1rem;overflow:auto}
h1,h2{line-height:1.3}a{color:#0645ad}`;

const SAMPLE = `curl -X POST /api/calculators/iit-annual \\
  -H 'Content-Type: application/json' \\
  -d '{"date": "2025-12-31", "inputs": {"wages": "120000.00"}}'

curl -X POST /api/calculators/iit-bonus/batch \\
  -H 'Content-Type: application/json' \\
  -d '{"items": [{"date": "2025-12-31", "inputs": {"bonus": "36000"}}, {"date": "2025-12-31", "inputs": {"bonus": "x"}}]}'`;

/** The API for people: one page without scripts, in the reader's language. */
export function docsPage(language: Language): string {
  const t = texts[language];
  const other = language === 'zh' ? 'en' : 'zh';
  const rows = (Object.keys(operations) as OperationId[]).map((id) => {
    const { method, path, permission }: Operation = operations[id];
    return `<tr><td><code>${method} ${escapeHtml(path)}</code></td><td>${escapeHtml(summaries[id][language])}</td><td><code>${permission}</code></td></tr>`;
  });
  const tools = calculators.map(
    ({ id, title }) =>
      `<tr><td><code>${escapeHtml(id)}</code></td><td>${escapeHtml(title[language])}</td></tr>`,
  );
  const problems = (Object.keys(problemKinds) as ProblemCode[]).map((code) => {
    const { status, messages } = problemKinds[code];
    return `<tr><td>${status}</td><td><code>urn:tax-desktop:problem:${code}</code></td><td>${escapeHtml(messages[language])}</td></tr>`;
  });
  return `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${t.title}</title><style>${STYLE}</style></head><body>
<p><a href="/api/docs?lang=${other}">${t.other}</a></p><h1>${t.title}</h1><p>${t.demo}</p>
<p>${t.machine}: <a href="/api/openapi.json">OpenAPI 3.1</a></p>
<h2>${t.operations}</h2><table><tbody>${rows.join('')}</tbody></table><p>${t.writes}</p>
<h2>${t.try}</h2><pre>${escapeHtml(SAMPLE)}</pre>
<h2>${t.calculators}</h2><table><tbody>${tools.join('')}</tbody></table>
<h2>${t.problems}</h2><table><tbody>${problems.join('')}</tbody></table></body></html>`;
}

/** What the reader asks for by the link, else by the browser's own language. */
export function languageOf(request: Request): Language {
  const asked =
    new URL(request.url).searchParams.get('lang') ?? request.headers.get('accept-language') ?? 'zh';
  return asked.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
