import { createContext, type ReactNode, useContext } from 'react';
import { classNames } from './lib/class-names.ts';

/** Turns the name of an icon into an address. A sealed frame has no network: there it must give a data or blob address. */
export type IconResolver = (name: string) => string;

const IconContext = createContext<IconResolver>((name) => `${import.meta.env.BASE_URL}icons/${name}.svg`);

/** Says where the icons of everything inside come from. */
export const IconSource = IconContext.Provider;

export interface IconProps {
  /** A file of `public/icons` without its ending, or an address of its own when it holds a slash or a colon. */
  readonly name: string;
  readonly size?: 'small' | 'medium' | 'large' | 'huge' | undefined;
  /** Said by a screen reader; leave out when the text beside it says the same. */
  readonly alt?: string | undefined;
  readonly className?: string | undefined;
}

/** A picture from our own set. */
export function Icon({ name, size = 'small', alt = '', className }: IconProps): ReactNode {
  const resolve = useContext(IconContext);
  const side = `var(--icon-${size})`;
  return (
    <img
      className={classNames('ui-icon', className)}
      src={/[/:]/.test(name) ? name : resolve(name)}
      alt={alt}
      draggable={false}
      // Signs, unlike pictures, follow the colour of the text around them.
      data-sign={name.startsWith('window-') ? '' : undefined}
      style={{ width: side, height: side }}
    />
  );
}
