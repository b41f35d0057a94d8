import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { printJob } from '#src/kernel/index.ts';
import { MenuBar, type MenuBarMenu, StatusBar } from '#ui/index.ts';
import './notepad.css';
import { FileDialog } from '../common/file-dialog.tsx';
import '../common/modal.css';
import { useLocale, useSay } from '../common/texts.ts';
import type { SystemWindowProps } from '../types.ts';
import { caretPlace, FindDialog, findNext } from './find.tsx';
import { useNotepad } from './use-notepad.ts';

/** 记事本: a plain text. */
export function Notepad(props: SystemWindowProps): ReactNode {
  const { user, ask, close, onCloseAsked, active } = props;
  const say = useSay();
  const locale = useLocale();
  const pad = useNotepad(props);
  const area = useRef<HTMLTextAreaElement>(null);
  const [wrap, setWrap] = useState(true);
  const [statusBar, setStatusBar] = useState(true);
  const [dialog, setDialog] = useState<'open' | 'save' | 'find' | null>(null);
  const [wanted, setWanted] = useState('');
  const [caret, setCaret] = useState({ line: 1, column: 1, chosen: false });
  /** Waits for 另存为 to be answered: closing and opening go on only after it. */
  const afterSave = useRef<((saved: boolean) => void) | null>(null);

  const save = async (): Promise<boolean> => {
    if (pad.saved) return pad.save();
    setDialog('save');
    return new Promise((resolve) => {
      afterSave.current = resolve;
    });
  };
  const endSave = (saved: boolean): void => {
    setDialog(null);
    afterSave.current?.(saved);
    afterSave.current = null;
  };
  const mayLeave = async (): Promise<boolean> => {
    if (!pad.dirty) return true;
    const answer = await ask({
      title: say('notepad.title'),
      text: say('notepad.unsaved', { name: pad.name }),
      kind: 'warning',
      buttons: [
        { id: 'yes', label: say('button.yes') },
        { id: 'no', label: say('button.no') },
        { id: 'cancel', label: say('button.cancel') },
      ],
    });
    return answer === 'yes' ? save() : answer === 'no';
  };
  const latest = useRef(mayLeave);
  latest.current = mayLeave;
  useEffect(() => onCloseAsked(() => latest.current()), [onCloseAsked]);
  useEffect(() => {
    if (!pad.loading && active && dialog === null) area.current?.focus();
  }, [pad.loading, active, dialog]);

  /** Editing through the browser, so that its own undo knows of it. */
  const edit = (
    command: 'undo' | 'cut' | 'copy' | 'delete' | 'selectAll' | 'insertText',
    text?: string,
  ): void => {
    area.current?.focus();
    document.execCommand(command, false, text);
  };
  const paste = async (): Promise<void> => edit('insertText', await navigator.clipboard.readText());
  const find = (word: string): void => {
    const element = area.current;
    if (element === null || word === '') return;
    const at = findNext(element.value, word, element.selectionEnd);
    if (at >= 0) {
      element.focus();
      element.setSelectionRange(at, at + word.length);
      return;
    }
    void ask({
      title: say('notepad.title'),
      text: say('notepad.not-found', { word }),
      kind: 'info',
      buttons: [{ id: 'ok', label: say('button.ok') }],
    });
  };
  const print = (): void => {
    const page = document.createElement('pre');
    page.textContent = pad.text;
    const style = '<style>pre{white-space:pre-wrap;overflow-wrap:anywhere;font:11pt/1.5 sans-serif}</style>';
    void printJob({ title: pad.name, html: style + page.outerHTML });
  };
  const chooseOther = async (): Promise<void> => {
    if (await mayLeave()) setDialog('open');
  };
  const startNew = async (): Promise<void> => {
    if (await mayLeave()) pad.openNew();
  };

  const menus: readonly MenuBarMenu[] = [
    {
      id: 'file',
      label: say('menu.file'),
      items: [
        { id: 'new', label: say('notepad.new'), shortcut: 'Ctrl+Alt+N', onSelect: () => void startNew() },
        { id: 'open', label: say('notepad.open'), shortcut: 'Ctrl+O', onSelect: () => void chooseOther() },
        { id: 'save', label: say('notepad.save'), shortcut: 'Ctrl+S', onSelect: () => void save() },
        { id: 'save-as', label: say('notepad.save-as'), onSelect: () => setDialog('save') },
        { kind: 'separator', id: '1' },
        { id: 'print', label: say('notepad.print'), shortcut: 'Ctrl+P', onSelect: print },
        { kind: 'separator', id: '2' },
        { id: 'exit', label: say('notepad.exit'), onSelect: close },
      ],
    },
    {
      id: 'edit',
      label: say('menu.edit'),
      items: [
        { id: 'undo', label: say('menu.undo'), shortcut: 'Ctrl+Z', onSelect: () => edit('undo') },
        { kind: 'separator', id: '1' },
        {
          id: 'cut',
          label: say('menu.cut'),
          shortcut: 'Ctrl+X',
          disabled: !caret.chosen,
          onSelect: () => edit('cut'),
        },
        {
          id: 'copy',
          label: say('menu.copy'),
          shortcut: 'Ctrl+C',
          disabled: !caret.chosen,
          onSelect: () => edit('copy'),
        },
        { id: 'paste', label: say('menu.paste'), shortcut: 'Ctrl+V', onSelect: () => void paste() },
        {
          id: 'delete',
          label: say('notepad.delete'),
          shortcut: 'Del',
          disabled: !caret.chosen,
          onSelect: () => edit('delete'),
        },
        { kind: 'separator', id: '2' },
        {
          id: 'find',
          label: say('notepad.find'),
          shortcut: 'Ctrl+F',
          disabled: pad.text === '',
          onSelect: () => setDialog('find'),
        },
        {
          id: 'next',
          label: say('notepad.find-next'),
          shortcut: 'F3',
          disabled: wanted === '',
          onSelect: () => find(wanted),
        },
        { kind: 'separator', id: '3' },
        {
          id: 'all',
          label: say('notepad.select-all'),
          shortcut: 'Ctrl+A',
          onSelect: () => edit('selectAll'),
        },
        {
          id: 'now',
          label: say('notepad.now'),
          onSelect: () =>
            edit(
              'insertText',
              new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' }).format(),
            ),
        },
      ],
    },
    {
      id: 'format',
      label: say('notepad.format'),
      items: [
        {
          kind: 'check',
          id: 'wrap',
          label: say('notepad.wrap'),
          checked: wrap,
          onSelect: () => setWrap(!wrap),
        },
      ],
    },
    {
      id: 'view',
      label: say('menu.view-menu'),
      items: [
        {
          kind: 'check',
          id: 'status',
          label: say('notepad.status'),
          checked: statusBar,
          onSelect: () => setStatusBar(!statusBar),
        },
      ],
    },
    {
      id: 'help',
      label: say('menu.help'),
      items: [{ id: 'topics', label: say('menu.help-topics'), onSelect: () => props.open('help', 'files') }],
    },
  ];

  const keys = new Map<string, () => unknown>([
    ['s', save],
    ['o', chooseOther],
    ['p', print],
    ['f', () => setDialog('find')],
  ]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const run =
      event.key === 'F3'
        ? () => find(wanted)
        : event.ctrlKey && event.altKey && event.code === 'KeyN'
          ? startNew
          : event.ctrlKey && !event.altKey
            ? keys.get(event.key.toLowerCase())
            : undefined;
    if (run === undefined || dialog !== null) return;
    event.preventDefault();
    event.stopPropagation();
    void run();
  };
  const onSelect = (element: HTMLTextAreaElement): void =>
    setCaret({
      ...caretPlace(element.value, element.selectionStart),
      chosen: element.selectionEnd > element.selectionStart,
    });

  return (
    <div className="system-window">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that mean the whole window */}
      <div className="notepad-whole" onKeyDown={onKeyDown}>
        <MenuBar
          label={say('menu.bar', { name: say('notepad.title') })}
          menus={menus}
          active={active && dialog === null}
        />
        <textarea
          ref={area}
          className="notepad-text"
          aria-label={say('notepad.text')}
          data-wrap={wrap ? '' : undefined}
          wrap={wrap ? 'soft' : 'off'}
          spellCheck={false}
          value={pad.text}
          readOnly={pad.loading}
          onChange={(event) => pad.setText(event.target.value)}
          onSelect={(event) => onSelect(event.currentTarget)}
        />
        {statusBar ? (
          <StatusBar
            grip
            panes={[pad.dirty ? say('notepad.changed') : '', say('notepad.caret', caretTexts(caret))]}
          />
        ) : null}
      </div>
      {dialog === null ? null : dialog === 'find' ? (
        <FindDialog word={wanted} onWord={setWanted} onFind={find} onClose={() => setDialog(null)} />
      ) : (
        <FileDialog
          kind={dialog}
          owner={user.id}
          name={dialog === 'save' ? (pad.saved ? pad.name : `${pad.name}.txt`) : ''}
          kinds={[
            {
              id: 'text',
              label: say('notepad.texts'),
              shows: (item) => item.entry !== null && /^text\/|json/.test(item.entry.type),
            },
            { id: 'all', label: say('dialog.all-files'), shows: (item) => item.entry !== null },
          ]}
          onCancel={() => endSave(false)}
          onChosen={async ({ id, name: typed, folder, type }) => {
            if (dialog === 'open') {
              setDialog(null);
              if (id !== null) pad.openFile(id);
              return;
            }
            // A text gets the ending of texts unless it brings one, or none is wished for.
            const name = type === 'all' || /\.[A-Za-z0-9]+$/.test(typed) ? typed : `${typed}.txt`;
            let answer = await pad.saveAs(name, folder, false);
            if (answer === 'exists') {
              const replace = await ask({
                title: say('dialog.save'),
                text: say('dialog.replace', { name }),
                kind: 'warning',
                buttons: [
                  { id: 'yes', label: say('button.yes') },
                  { id: 'no', label: say('button.no') },
                ],
                focus: 'no',
              });
              if (replace === 'yes') answer = await pad.saveAs(name, folder, true);
            }
            if (answer === 'saved') endSave(true);
          }}
        />
      )}
    </div>
  );
}

const caretTexts = ({ line, column }: { readonly line: number; readonly column: number }) => ({
  line,
  column,
});
