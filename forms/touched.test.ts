import { expect, it } from 'vitest';
import { shownErrors, touch, untouchRow } from './touched.ts';

const text = { zh: '错', en: 'wrong' };

it('shows an error only where the person has been, and the first of each field', () => {
  const errors = [
    { path: 'wages', code: 'number', text },
    { path: 'wages', code: 'range', text },
    { path: 'bonus', code: 'number', text },
  ];
  const shown = shownErrors(errors, touch(new Set(), 'wages'));
  expect([...shown].map(([path, error]) => [path, error.code])).toEqual([['wages', 'number']]);
});

it('moves the marks with their rows when one is removed', () => {
  const touched = new Set(['wages', 'children.0.months', 'children.1.share', 'children.2.months']);
  expect([...untouchRow(touched, 'children', 1)]).toEqual([
    'wages',
    'children.0.months',
    'children.1.months',
  ]);
});
