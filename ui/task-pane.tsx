import { type ReactNode, useId, useState } from 'react';
import { Icon } from './icon.tsx';

export interface TaskLink {
  readonly id: string;
  readonly label: string;
  readonly icon?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly onSelect: () => void;
}

export interface TaskGroup {
  readonly id: string;
  readonly title: string;
  /** The group that belongs to this place; its head is solid blue. */
  readonly primary?: boolean | undefined;
  readonly icon?: string | undefined;
  readonly links?: readonly TaskLink[] | undefined;
  readonly children?: ReactNode;
}

/** The blue column at the left of a folder: what can be done here, where else to go, and details. */
export function TaskPane(props: {
  readonly label: string;
  readonly groups: readonly TaskGroup[];
  /** Groups closed at first; the caller hears of every change, so that it can remember. */
  readonly collapsed?: readonly string[] | undefined;
  readonly onCollapsedChange?: ((collapsed: readonly string[]) => void) | undefined;
}): ReactNode {
  const id = useId();
  const [collapsed, setCollapsed] = useState<readonly string[]>(props.collapsed ?? []);
  const toggle = (group: string): void => {
    const next = collapsed.includes(group) ? collapsed.filter((one) => one !== group) : [...collapsed, group];
    setCollapsed(next);
    props.onCollapsedChange?.(next);
  };
  return (
    <nav className="ui-task-pane" aria-label={props.label}>
      {props.groups.map((group) => {
        const open = !collapsed.includes(group.id);
        return (
          <section className="ui-task-group" key={group.id} data-primary={group.primary ? '' : undefined}>
            <h3 className="ui-task-head">
              <button
                type="button"
                aria-expanded={open}
                aria-controls={`${id}-${group.id}`}
                onClick={() => toggle(group.id)}
              >
                {group.icon === undefined ? null : <Icon name={group.icon} size="medium" />}
                <span>{group.title}</span>
                <span className="ui-task-chevron" aria-hidden="true" />
              </button>
            </h3>
            <div
              className="ui-task-fold"
              id={`${id}-${group.id}`}
              data-open={open ? '' : undefined}
              inert={!open}
            >
              <div className="ui-task-body">
                {group.links ? (
                  <ul>
                    {group.links.map((link) => (
                      <li key={link.id}>
                        <button
                          type="button"
                          className="ui-task-link"
                          disabled={link.disabled}
                          onClick={link.onSelect}
                        >
                          {link.icon === undefined ? null : <Icon name={link.icon} />}
                          <span>{link.label}</span>
                        </button>
                      </li>
                    ))}
                  </ul>
                ) : null}
                {group.children}
              </div>
            </div>
          </section>
        );
      })}
    </nav>
  );
}
