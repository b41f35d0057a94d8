import { describe, expect, test } from 'vitest';
import { fileHeaders, isTrainingWorker, shellHeaders, shellPolicy } from './headers.ts';

describe('security headers', () => {
  test('the page may run its own scripts and the pinned one, and nothing may frame it', () => {
    const headers = shellHeaders({ bootHash: 'sha256-abc=' });
    const policy = headers['Content-Security-Policy'];
    expect(policy).toContain("script-src 'self' blob: 'sha256-abc=';");
    expect(policy).toContain("frame-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-eval|wasm-unsafe-eval|script-src[^;]*unsafe-inline/);
    expect(headers['Connection-Allowlist']).toBe('(response-origin)');
  });

  test('a meta tag carries no directive that it cannot', () => {
    expect(shellPolicy()).not.toContain('frame-ancestors');
  });

  test('only the training worker may use WebAssembly', () => {
    expect(isTrainingWorker('/assets/training.worker-Ab12.js')).toBe(true);
    expect(isTrainingWorker('/mocks/training.worker.ts')).toBe(true);
    expect(isTrainingWorker('/assets/index-Ab12.js')).toBe(false);
    expect(fileHeaders('/assets/training.worker-Ab12.js')['Content-Security-Policy']).toContain(
      'wasm-unsafe-eval',
    );
    expect(fileHeaders('/index.html')['Content-Security-Policy']).not.toContain('wasm-unsafe-eval');
  });

  test('the page, its workers and its pictures carry the policy, the parts of the page do not repeat it', () => {
    for (const path of ['/index.html', '/mockServiceWorker.js', '/icons/help.svg'])
      expect(fileHeaders(path)['Content-Security-Policy']).toContain("connect-src 'self'");
    expect(fileHeaders('/assets/index-Ab12.js')).not.toHaveProperty('Content-Security-Policy');
    expect(fileHeaders('/assets/index-Ab12.js')['X-Content-Type-Options']).toBe('nosniff');
  });
});
