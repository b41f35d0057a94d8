// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Wizard } from './wizard.tsx';

afterEach(cleanup);
const hot = (): string | null => document.activeElement?.textContent ?? null;

function Steps(props: { readonly finish: () => void }): ReactNode {
  const [step, setStep] = useState('one');
  const [name, setName] = useState('');
  return (
    <Wizard
      steps={[
        {
          id: 'one',
          title: '第一步',
          content: <input aria-label="姓名" value={name} onChange={(event) => setName(event.target.value)} />,
        },
        { id: 'two', title: '第二步', content: <p>{name}</p> },
      ]}
      step={step}
      onStep={setStep}
      onFinish={props.finish}
      texts={{ back: '上一步(&B)', next: '下一步(&N)', finish: '完成', progress: (n, of) => `${n}/${of}` }}
    />
  );
}

describe('wizard', () => {
  test('Enter goes on, the heading gets the focus, going back keeps what was typed', async () => {
    const finish = vi.fn();
    render(<Steps finish={finish} />);
    await userEvent.type(screen.getByRole('textbox'), '林晓禾{Enter}');
    expect(hot()).toBe('第二步');
    expect(screen.getByText('林晓禾')).toBeDefined();
    fireEvent.keyDown(document.body, { key: 'b', code: 'KeyB', altKey: true });
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('林晓禾');
    expect(finish).not.toHaveBeenCalled();
  });

  test('the last step finishes', async () => {
    const finish = vi.fn();
    render(<Steps finish={finish} />);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '上一步(B)' }).disabled).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: '下一步(N)' }));
    await userEvent.click(screen.getByRole('button', { name: '完成' }));
    expect(finish).toHaveBeenCalledOnce();
  });
});
