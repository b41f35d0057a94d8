import { text } from '#src/i18n/index.ts';
import type { MenuItem } from '#ui/menu.tsx';
import type { Field } from './field-at.ts';

function selected({ value, selectionStart, selectionEnd }: Field): string {
  return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
}

/** Puts text where the caret is, as typing would, so that it can be undone and is noticed by the form. */
function insert(field: Field, words: string): void {
  field.focus();
  document.execCommand('insertText', false, words);
}

/** The menu of a text field. The browser's own would offer what means nothing here. */
export function editMenu(field: Field): readonly MenuItem[] {
  const some = selected(field) !== '';
  const fixed = field.readOnly || field.disabled;
  const secret = field.type === 'password';
  const copy = (): Promise<void> => navigator.clipboard.writeText(selected(field));
  return [
    {
      id: 'undo',
      label: text('edit.undo'),
      shortcut: 'Ctrl+Z',
      disabled: fixed,
      onSelect: () => {
        field.focus();
        document.execCommand('undo');
      },
    },
    { kind: 'separator', id: 'line-1' },
    {
      id: 'cut',
      label: text('edit.cut'),
      shortcut: 'Ctrl+X',
      disabled: !some || fixed || secret,
      onSelect: () => void copy().then(() => insert(field, '')),
    },
    {
      id: 'copy',
      label: text('edit.copy'),
      shortcut: 'Ctrl+C',
      disabled: !some || secret,
      onSelect: () => void copy(),
    },
    {
      id: 'paste',
      label: text('edit.paste'),
      shortcut: 'Ctrl+V',
      disabled: fixed || navigator.clipboard === undefined,
      onSelect: () => void navigator.clipboard.readText().then((words) => insert(field, words)),
    },
    {
      id: 'delete',
      label: text('edit.delete'),
      shortcut: 'Delete',
      disabled: !some || fixed,
      onSelect: () => insert(field, ''),
    },
    { kind: 'separator', id: 'line-2' },
    {
      id: 'all',
      label: text('edit.all'),
      shortcut: 'Ctrl+A',
      disabled: field.value === '',
      onSelect: () => {
        field.focus();
        field.select();
      },
    },
  ];
}
