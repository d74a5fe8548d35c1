import { icons, type IconName } from './icons.ts';

/** A drawing in the colour and size of the text around it; the words next to it carry the meaning. */
export function Icon({ name, className = 'pw-icon' }: { name: IconName; className?: string }) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {icons[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
