import { type ReactNode, useState } from 'react';
import { Button } from '#ui/index.ts';
import { Modal } from '../common/modal.tsx';
import { useSay } from '../common/texts.ts';
import { FolderTree } from './folder-tree.tsx';

/** Asks into which folder something is to be moved or copied. */
export function FolderPicker(props: {
  readonly owner: string;
  readonly mode: 'move' | 'copy';
  readonly start: string;
  readonly count: number;
  readonly name: string;
  readonly onChosen: (folder: string) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const say = useSay();
  const [folder, setFolder] = useState(props.start);
  const title = say(props.mode === 'move' ? 'picker.move' : 'picker.copy');
  const what = props.count === 1 ? props.name : say('picker.items', { count: props.count });
  return (
    <Modal title={title} onCancel={props.onCancel} onDefault={() => props.onChosen(folder)}>
      <p className="explorer-picker-text">
        {say(props.mode === 'move' ? 'picker.move-text' : 'picker.copy-text', { name: what })}
      </p>
      <div className="explorer-picker-tree">
        <FolderTree owner={props.owner} label={title} selected={folder} onSelect={setFolder} onlyFolders />
      </div>
      <div className="system-buttons">
        <Button default onClick={() => props.onChosen(folder)}>
          {say(props.mode === 'move' ? 'picker.move-button' : 'picker.copy-button')}
        </Button>
        <Button onClick={props.onCancel}>{say('button.cancel')}</Button>
      </div>
    </Modal>
  );
}
