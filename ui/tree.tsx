import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Icon } from './icon.tsx';
import { type Typed, typeAhead } from './lib/type-ahead.ts';

export interface TreeNode {
  readonly id: string;
  readonly label: string;
  readonly icon?: string | undefined;
  /** An empty list is a branch with nothing in it; none at all is a leaf. */
  readonly children?: readonly TreeNode[] | undefined;
}

export interface TreeProps {
  readonly label: string;
  readonly nodes: readonly TreeNode[];
  readonly expanded: ReadonlySet<string>;
  readonly onExpandedChange: (expanded: ReadonlySet<string>) => void;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  /** Double click or Enter. */
  readonly onOpen?: ((id: string) => void) | undefined;
}

interface Line {
  readonly node: TreeNode;
  readonly level: number;
  readonly parent: string | null;
  readonly position: number;
  readonly of: number;
}

function* visible(
  nodes: readonly TreeNode[],
  expanded: ReadonlySet<string>,
  level = 1,
  parent: string | null = null,
): Generator<Line> {
  for (const [index, node] of nodes.entries()) {
    yield { node, level, parent, position: index + 1, of: nodes.length };
    if (node.children && expanded.has(node.id)) yield* visible(node.children, expanded, level + 1, node.id);
  }
}

const branches = (node: TreeNode): string[] =>
  node.children ? [node.id, ...node.children.flatMap(branches)] : [];

/** A tree of folders or chapters. */
export function Tree(props: TreeProps): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const word = useRef<Typed>({ text: '', at: Number.NEGATIVE_INFINITY });
  const lines = [...visible(props.nodes, props.expanded)];
  const stop = lines.some((line) => line.node.id === props.selected) ? props.selected : lines[0]?.node.id;
  const set = (ids: readonly string[], open: boolean): void => {
    const next = new Set(props.expanded);
    for (const id of ids) {
      if (open) next.add(id);
      else next.delete(id);
    }
    props.onExpandedChange(next);
  };
  const go = (line: Line | undefined): void => {
    if (!line) return;
    props.onSelect(line.node.id);
    root.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(line.node.id)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    const here = lines.findIndex((line) => line.node.id === stop);
    const line = lines[here];
    if (!line) return;
    const open = props.expanded.has(line.node.id);
    const branch = line.node.children !== undefined;
    switch (event.key) {
      case 'ArrowDown':
        go(lines[here + 1]);
        break;
      case 'ArrowUp':
        go(lines[here - 1]);
        break;
      case 'Home':
        go(lines[0]);
        break;
      case 'End':
        go(lines.at(-1));
        break;
      case 'ArrowRight':
      case '+':
        if (branch && !open) set([line.node.id], true);
        else if (branch && event.key === 'ArrowRight' && lines[here + 1]?.parent === line.node.id)
          go(lines[here + 1]);
        break;
      case 'ArrowLeft':
      case '-':
        if (branch && open) set([line.node.id], false);
        else if (event.key === 'ArrowLeft') go(lines.find((candidate) => candidate.node.id === line.parent));
        break;
      case '*':
        set(branches(line.node), true);
        break;
      case 'Enter':
        props.onOpen?.(line.node.id);
        break;
      default: {
        if (event.key.length !== 1 || event.key === ' ') return;
        const names = lines.map(({ node }) => node.label);
        const found = typeAhead(word.current, event.key, event.timeStamp, names, here);
        word.current = found.typed;
        go(lines[found.index]);
      }
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="ui-tree" role="tree" aria-label={props.label} ref={root} onKeyDown={onKeyDown}>
      {lines.map(({ node, level, position, of }) => {
        const open = props.expanded.has(node.id);
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the tree around it handles the keys of all its lines
          <div
            key={node.id}
            className="ui-tree-item"
            role="treeitem"
            data-id={node.id}
            aria-level={level}
            aria-posinset={position}
            aria-setsize={of}
            aria-expanded={node.children ? open : undefined}
            aria-selected={node.id === props.selected}
            tabIndex={node.id === stop ? 0 : -1}
            style={{ paddingInlineStart: `calc(var(--u) * ${(level - 1) * 19 + 2})` }}
            onClick={() => props.onSelect(node.id)}
            onDoubleClick={() => {
              if (node.children) set([node.id], !open);
              props.onOpen?.(node.id);
            }}
          >
            {node.children ? (
              // The keys do the same for those who do not point.
              // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: see above
              <span
                className="ui-tree-toggle"
                data-open={open ? '' : undefined}
                onClick={(event) => {
                  event.stopPropagation();
                  set([node.id], !open);
                }}
                onDoubleClick={(event) => event.stopPropagation()}
              />
            ) : (
              <span className="ui-tree-leaf" />
            )}
            {node.icon === undefined ? null : <Icon name={node.icon} />}
            <span className="ui-tree-label">{node.label}</span>
          </div>
        );
      })}
    </div>
  );
}
