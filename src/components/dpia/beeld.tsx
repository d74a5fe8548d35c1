import { useMemo } from 'react';
import { svgToHtml } from '../../writers/html/index.ts';
import { hastToReact } from '../document/hast-to-react.ts';

/** A drawing of the documents on the page; where it is wider than the window it scrolls in place. */
export function Beeld({ svg, alt, label }: { svg: string; alt: string; label: string }) {
  const picture = useMemo(() => hastToReact(svgToHtml(svg, alt)), [svg, alt]);
  return (
    <div
      className="pw-tijdplan__venster"
      role="region"
      aria-label={label}
      // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
      // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
      tabIndex={0}
    >
      {picture}
    </div>
  );
}
