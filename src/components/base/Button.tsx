import type { ComponentProps, ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

/** `primary`: the one thing to do next. `secondary`: another choice. `subtle`: a small act, such as removing a row. */
export type ButtonKind = 'primary' | 'secondary' | 'subtle';

type Look = { kind?: ButtonKind; iconStart?: IconName; iconEnd?: IconName; children: ReactNode };

/** A button that acts on this page. It is never disabled: what is missing is said after the click. */
export function Button({
  kind = 'primary',
  iconStart,
  iconEnd,
  children,
  type = 'button',
  ...rest
}: Look & Omit<ComponentProps<'button'>, 'className' | 'disabled'>) {
  return (
    <button type={type} className={`nl-button nl-button--${kind}`} {...rest}>
      {content({ iconStart, iconEnd, children })}
    </button>
  );
}

/** A link that looks like a button: it goes to another page. */
export function LinkButton({
  kind = 'primary',
  iconStart,
  iconEnd,
  children,
  ...rest
}: Look & Omit<ComponentProps<'a'>, 'className'> & { href: string }) {
  return (
    <a className={`nl-button nl-button--${kind}`} {...rest}>
      {content({ iconStart, iconEnd, children })}
    </a>
  );
}

const content = ({
  iconStart,
  iconEnd,
  children,
}: {
  iconStart: IconName | undefined;
  iconEnd: IconName | undefined;
  children: ReactNode;
}) => (
  <>
    {iconStart && (
      <span className="nl-button__icon-start">
        <Icon name={iconStart} />
      </span>
    )}
    <span className="nl-button__label">{children}</span>
    {iconEnd && (
      <span className="nl-button__icon-end">
        <Icon name={iconEnd} />
      </span>
    )}
  </>
);
