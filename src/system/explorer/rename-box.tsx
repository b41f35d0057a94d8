import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { type FileErrorCode, forbiddenCharacters, splitName } from '#src/kernel/storage/index.ts';
import { useSay } from '../common/texts.ts';

const forbidden = (text: string | null): boolean =>
  [...(text ?? '')].some((character) => forbiddenCharacters.includes(character));

/** The field in which a name is changed in its place. Enter and leaving keep it, Esc gives it up. */
export function RenameBox(props: {
  readonly name: string;
  readonly folder: boolean;
  /** Answers what is wrong with the name, or nothing when it was taken. */
  readonly onCommit: (name: string) => Promise<FileErrorCode | undefined>;
  readonly onCancel: () => void;
}): ReactNode {
  const say = useSay();
  const hintId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [value, setValue] = useState(props.name);
  const [fault, setFault] = useState<FileErrorCode | null>(null);
  /** Esc takes the field away, and a field that goes loses the focus: that must not keep the name. */
  const over = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is chosen once, when the field appears
  useEffect(() => {
    const stem = props.folder ? props.name : splitName(props.name).stem;
    field.current?.focus();
    field.current?.setSelectionRange(0, stem.length);
  }, []);
  useEffect(() => {
    const element = field.current;
    // React's own event of that name comes too late to refuse anything.
    const refuse = (event: InputEvent): void => {
      if (!forbidden(event.data)) return;
      event.preventDefault();
      setFault('name-forbidden');
    };
    element?.addEventListener('beforeinput', refuse);
    return () => element?.removeEventListener('beforeinput', refuse);
  }, []);
  const commit = async (): Promise<void> => {
    if (over.current) return;
    over.current = true;
    const wrong = await props.onCommit(value);
    if (wrong === undefined) return;
    over.current = false;
    setFault(wrong);
    field.current?.focus();
    field.current?.select();
  };
  const cancel = (): void => {
    over.current = true;
    props.onCancel();
  };
  return (
    <span className="explorer-rename">
      <input
        ref={field}
        aria-label={say('rename.label', { name: props.name })}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : hintId}
        value={value}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => {
          const next = event.target.value;
          setFault(forbidden(next) ? 'name-forbidden' : null);
          setValue(next);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') void commit();
          else if (event.key === 'Escape') cancel();
          // Letters mean the name here, not the list around it.
          if (!event.altKey) event.stopPropagation();
          if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
        }}
        onBlur={() => void commit()}
      />
      {fault === null ? null : (
        <span className="explorer-rename-fault" role="alert" id={hintId}>
          {say(`error.${fault}`, { name: value })}
        </span>
      )}
    </span>
  );
}
