import { Icon } from '../base/index.ts';
import { statuses, type Status } from './statuses.ts';

/** An outcome in a word or two, with a drawing. `label` replaces the fixed word, such as "Geen overeenkomst nodig". */
export function StatusTag({ status, label }: { status: Status; label?: string | undefined }) {
  return (
    <span className={`nl-data-badge pw-status pw-status--${status}`}>
      <Icon name={statuses[status].icon} />
      <span>{label ?? statuses[status].label}</span>
    </span>
  );
}
