// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { inert } from './print.ts';

test('printed markup can neither load, run nor leave', () => {
  const page = inert(
    '回执',
    `<script>alert(1)</script><meta http-equiv="refresh" content="0;url=http://x.test">
     <base href="http://x.test"><link rel="stylesheet" href="http://x.test"><iframe src="http://x.test"></iframe>
     <object data="http://x.test"></object><h1>应退税额</h1>`,
  );
  const parsed = new DOMParser().parseFromString(page, 'text/html');
  expect(parsed.querySelectorAll('script, base, link, iframe, object')).toHaveLength(0);
  expect(parsed.querySelectorAll('meta')).toHaveLength(1);
  expect(parsed.head.firstElementChild?.getAttribute('content')).toContain("default-src 'none'");
  expect(parsed.title).toBe('回执');
  expect(parsed.querySelector('h1')?.textContent).toBe('应退税额');
});
