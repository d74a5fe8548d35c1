import { useId, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { callouts, type CalloutKind } from './callouts.ts';

/** A message that stands out from the text. `live` has it read aloud when it appears later than the page. */
export function Callout({
  kind = 'info',
  title,
  live = false,
  children,
}: {
  kind?: CalloutKind;
  title?: string | undefined;
  live?: boolean;
  children: ReactNode;
}) {
  const id = useId();
  const { icon, className, spoken } = callouts[kind];
  return (
    <div
      className={`utrecht-alert ${className} pw-callout`}
      role={live ? 'status' : 'group'}
      {...(title === undefined ? { 'aria-label': spoken } : { 'aria-labelledby': id })}
    >
      <Icon name={icon} className="pw-icon pw-callout__icon" />
      <div className="pw-callout__content">
        {title !== undefined && (
          <p className="pw-callout__title" id={id}>
            <strong>{title}</strong>
          </p>
        )}
        {children}
      </div>
    </div>
  );
}
