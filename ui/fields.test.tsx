// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CheckboxField, RadioGroupField } from './choice-fields.tsx';
import { DateField } from './date-field.tsx';
import { ErrorSummary, focusField } from './error-summary.tsx';
import { IntegerField } from './integer-field.tsx';
import { MoneyField } from './money-field.tsx';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';

afterEach(cleanup);

/** Keeps a field's value as a form would, and tells what it was told. */
function Held(props: {
  readonly start: string;
  readonly heard: (value: string) => void;
  readonly children: (value: string, set: (value: string) => void) => ReactNode;
}): ReactNode {
  const [value, setValue] = useState(props.start);
  return props.children(value, (next) => {
    setValue(next);
    props.heard(next);
  });
}

function money(start = '') {
  const heard = vi.fn();
  render(
    <Held start={start} heard={heard}>
      {(value, set) => <MoneyField label="工资" name="wages" unit="元" value={value} onChange={set} />}
    </Held>,
  );
  return { heard, field: screen.getByRole<HTMLInputElement>('textbox', { name: '工资' }) };
}

describe('money', () => {
  test('keeps what is typed while it is typed, and groups it on leaving', async () => {
    const { heard, field } = money();
    await userEvent.type(field, '1,234.5');
    expect(field.value).toBe('1,234.5');
    expect(heard).toHaveBeenLastCalledWith('1234.5');
    await userEvent.tab();
    expect(field.value).toBe('1,234.50');
  });

  test('reads 万 when nothing is left to guess', async () => {
    const { heard, field } = money();
    await userEvent.type(field, '１.５万');
    expect(heard).toHaveBeenLastCalledWith('15000');
    await userEvent.tab();
    expect(field.value).toBe('15,000.00');
  });

  test('loses nothing that cannot be read', async () => {
    const { heard, field } = money();
    await userEvent.type(field, '十二万');
    await userEvent.tab();
    expect(field.value).toBe('十二万');
    expect(heard).toHaveBeenLastCalledWith('十二万');
  });

  test('shows a value that comes from elsewhere', () => {
    expect(money('14400').field.value).toBe('14,400.00');
  });
});

describe('label, hint and error', () => {
  test('are tied to the control', () => {
    render(
      <TextField
        label="姓名"
        name="name"
        value=""
        onChange={() => undefined}
        required
        hint="与证件一致"
        error="请填写姓名"
      />,
    );
    const field = screen.getByRole('textbox', { name: '姓名' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-required')).toBe('true');
    const said = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(said).toEqual(['请填写姓名', '与证件一致']);
  });

  test('a group of choices is named and can be invalid', async () => {
    const heard = vi.fn();
    render(
      <Held start="" heard={heard}>
        {(value, set) => (
          <RadioGroupField
            label="奖金计税方式"
            name="method"
            value={value}
            onChange={set}
            error="请选择"
            options={[
              { value: 'separate', label: '单独计税' },
              { value: 'merged', label: '并入' },
            ]}
          />
        )}
      </Held>,
    );
    expect(screen.getByRole('radiogroup', { name: '奖金计税方式' }).getAttribute('aria-invalid')).toBe(
      'true',
    );
    await userEvent.click(screen.getByText('并入'));
    expect(heard).toHaveBeenLastCalledWith('merged');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '并入' }).checked).toBe(true);
  });

  test('a click on a label ticks its box', async () => {
    const heard = vi.fn();
    render(<CheckboxField label="我已核对" name="agree" value={false} onChange={heard} />);
    await userEvent.click(screen.getByText('我已核对'));
    expect(heard).toHaveBeenCalledWith(true);
  });

  test('a summary leads to the field and selects what is in it', async () => {
    render(
      <>
        <ErrorSummary
          title="有 1 处需要改正"
          errors={[{ name: 'children.0.months', text: '月数：0 到 12' }]}
        />
        <IntegerField label="月数" name="children.0.months" value="13" onChange={() => undefined} />
      </>,
    );
    await userEvent.click(screen.getByRole('button', { name: '月数：0 到 12' }));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: '月数' });
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 2]);
    expect(focusField('nowhere')).toBe(false);
  });
});

describe('integer', () => {
  const show = (start: string) => {
    const heard = vi.fn();
    render(
      <Held start={start} heard={heard}>
        {(value, set) => <IntegerField label="月数" name="m" value={value} onChange={set} min={0} max={12} />}
      </Held>,
    );
    return { heard, field: screen.getByRole('textbox', { name: '月数' }) };
  };

  test('arrows step it and stop at its limits', async () => {
    const { heard, field } = show('11');
    await userEvent.type(field, '{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(heard).toHaveBeenLastCalledWith('12');
  });

  test('starts from the smallest when empty', async () => {
    const { heard, field } = show('');
    await userEvent.type(field, '{ArrowUp}');
    expect(heard).toHaveBeenLastCalledWith('0');
  });

  test('reads full-width digits and keeps what it cannot read', async () => {
    const { heard, field } = show('');
    await userEvent.type(field, '１２');
    expect(heard).toHaveBeenLastCalledWith('12');
    await userEvent.type(field, '个');
    expect(heard).toHaveBeenLastCalledWith('12个');
  });
});

test('a drop-down list tells the chosen value', async () => {
  const heard = vi.fn();
  render(
    <SelectField
      label="租金"
      name="rent"
      value=""
      placeholder="请选择"
      onChange={heard}
      options={[{ value: '1', label: '1,500 元/月' }]}
    />,
  );
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '租金' }), '1');
  expect(heard).toHaveBeenCalledWith('1');
});

describe('date', () => {
  const show = (start: string) => {
    const heard = vi.fn();
    render(
      <Held start={start} heard={heard}>
        {(value, set) => (
          <DateField
            label="取得日期"
            name="day"
            value={value}
            onChange={set}
            today="2026-03-15"
            locale="zh-CN"
            max="2026-04-30"
            texts={{ open: '选择日期', today: '今天', previousMonth: '上一月', nextMonth: '下一月' }}
          />
        )}
      </Held>,
    );
    return heard;
  };

  test('reads a day typed in Chinese', async () => {
    const heard = show('');
    await userEvent.type(screen.getByRole('textbox', { name: '取得日期' }), '2026年3月1日');
    expect(heard).toHaveBeenLastCalledWith('2026-03-01');
  });

  test('arrows walk the month, Enter chooses and gives the focus back', async () => {
    const heard = show('2026-03-31');
    const opener = screen.getByRole('button', { name: '选择日期 取得日期' });
    await userEvent.click(opener);
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{Enter}');
    expect(heard).toHaveBeenLastCalledWith('2026-04-08');
    expect(document.activeElement).toBe(opener);
  });

  test('a day that is not allowed cannot be chosen, and Esc closes', async () => {
    const heard = show('2026-04-30');
    await userEvent.click(screen.getByRole('button', { name: '选择日期 取得日期' }));
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(heard).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
