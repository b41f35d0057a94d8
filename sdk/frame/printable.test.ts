// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { printable } from './printable.ts';

afterEach(() => {
  document.body.innerHTML = '';
  document.documentElement.removeAttribute('data-theme');
});

test('paper shows what was typed, in the light theme, whatever the screen wears', () => {
  document.documentElement.dataset['theme'] = 'hc-black';
  document.body.innerHTML =
    '<div id="p"><input value="1"><input type="checkbox"><select><option>a</option><option>b</option></select></div>';
  const paper = document.getElementById('p');
  const [text, box] = document.querySelectorAll('input');
  const select = document.querySelector('select');
  if (paper === null || text === undefined || box === undefined || select === null)
    throw new Error('no page');
  text.value = '36001';
  box.checked = true;
  select.selectedIndex = 1;
  const page = new DOMParser().parseFromString(printable(paper), 'text/html');
  expect(page.documentElement.dataset['theme']).toBe('aa');
  expect(page.documentElement.hasAttribute('data-print')).toBe(true);
  expect([...page.querySelectorAll('input')].map((field) => [field.value, field.checked])).toEqual([
    ['36001', false],
    ['on', true],
  ]);
  expect(page.querySelector('select')?.selectedIndex).toBe(1);
});
