import type { ComponentPropsWithRef, ReactNode } from 'react';
import { AccessText, parseAccess } from './lib/access-text.tsx';
import { classNames } from './lib/class-names.ts';

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'default'> {
  /** The button Enter presses; it wears the blue ring. */
  readonly default?: boolean | undefined;
  /** Something is lost when it is pressed. */
  readonly danger?: boolean | undefined;
  /** Text with an access mark (`是(&Y)`), used instead of children. */
  readonly label?: string | undefined;
  readonly children?: ReactNode;
}

/** A push button. */
export function Button({
  default: isDefault,
  danger,
  label,
  children,
  className,
  ...rest
}: ButtonProps): ReactNode {
  const key = label === undefined ? null : parseAccess(label).key;
  return (
    <button
      type="button"
      {...rest}
      className={classNames('ui-button', className)}
      data-default={isDefault ? '' : undefined}
      data-danger={danger ? '' : undefined}
      data-access={key ?? undefined}
      aria-keyshortcuts={key === null ? undefined : `Alt+${key}`}
    >
      <span className="ui-button-content">
        {label === undefined ? (
          children
        ) : (
          <span>
            <AccessText label={label} />
          </span>
        )}
      </span>
    </button>
  );
}
