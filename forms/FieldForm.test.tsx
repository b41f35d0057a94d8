// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { calculators, checkInputs } from '#rules/index.ts';
import { FieldForm } from './FieldForm.tsx';
import type { Language } from './language.ts';
import type { Touched } from './touched.ts';
import { type FieldValues, initialValues, toInputs } from './values.ts';

afterEach(cleanup);

const id = 'iit-annual';
const fields = calculators.find((one) => one.id === id)?.fields ?? [];
let latest: FieldValues = {};

function Form({ language = 'zh' }: { language?: Language }) {
  const [values, setValues] = useState(initialValues(fields));
  const [touched, setTouched] = useState<Touched>(new Set());
  latest = values;
  return (
    <FieldForm
      fields={fields}
      values={values}
      onChange={setValues}
      language={language}
      errors={checkInputs(id, toInputs(fields, values), '2025-12-31')}
      touched={touched}
      onTouched={setTouched}
      warnings={[{ code: 'cliff', field: 'bonus', text: { zh: '临界点', en: 'cliff' } }]}
      source={(path) => (path === 'wages' ? '来源：某公司' : undefined)}
    />
  );
}

const box = (name: string, description?: RegExp) =>
  screen.getByRole('textbox', { name, ...(description === undefined ? {} : { description }) });
const isWrong = (element: Element) => element.getAttribute('aria-invalid') === 'true';

describe('a form drawn from the law’s data', () => {
  it('groups fields under their headings, with help and where figures come from', () => {
    render(<Form />);
    const income = screen.getByRole('group', { name: /^收入/ });
    within(income).getByRole('textbox', { name: '工资薪金', description: /年终奖.*来源：某公司/ });
    screen.getByText('临界点');
  });

  it('says an error as one types, and not before', async () => {
    const user = userEvent.setup();
    render(<Form />);
    expect(document.querySelector('[aria-invalid]')).toBeNull();
    await user.type(box('工资薪金'), '12x');
    expect(isWrong(box('工资薪金', /应为数字/))).toBe(true);
    await user.type(box('工资薪金'), '{Backspace}');
    expect(document.querySelectorAll('[aria-invalid]')).toHaveLength(0);
  });

  it('shows a field only while it applies, and keeps what was typed in it', async () => {
    const user = userEvent.setup();
    render(<Form />);
    const city = () => screen.getByRole('combobox', { name: '租房城市' });
    await user.selectOptions(city(), '1');
    await user.clear(box('租房月数'));
    await user.type(box('租房月数'), '7');
    await user.selectOptions(city(), 'none');
    expect(screen.queryByRole('textbox', { name: '租房月数' })).toBeNull();
    await user.selectOptions(city(), '1');
    expect(box('租房月数').getAttribute('value')).toBe('7');
  });

  it('adds and removes rows; errors stay with their row', async () => {
    const user = userEvent.setup();
    render(<Form />);
    const add = screen.getByRole('button', { name: '添加一行 子女教育' });
    await user.click(add);
    await user.click(add);
    const children = screen.getByRole('group', { name: '子女教育' });
    const months = () => within(children).getAllByRole('textbox', { name: '符合条件的月数' });
    const second = months()[1];
    if (second === undefined) throw new Error('no second row');
    await user.clear(second);
    await user.type(second, '13');
    expect(months().map(isWrong)).toEqual([false, true]);
    await user.click(within(children).getByRole('button', { name: '删除 子女教育 第 1 行' }));
    expect(months().map(isWrong)).toEqual([true]);
    expect(latest['children']).toEqual([{ months: '13', share: '1' }]);
  });

  it('speaks English', async () => {
    const user = userEvent.setup();
    render(<Form language="en" />);
    await user.type(box('Wages and salaries'), 'abc');
    box('Wages and salaries', /must be a number/);
    screen.getByRole('button', { name: 'Add a row Children’s education' });
  });
});
