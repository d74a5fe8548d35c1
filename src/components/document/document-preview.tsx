import { useMemo } from 'react';
import type { ResolvedDocument } from '../../documents/tree/index.ts';
import { toPreview } from '../../writers/html/index.ts';
import { hastToReact } from './hast-to-react.ts';

/** The document as it will be written, from the same tree as the Word file. */
export function DocumentPreview({ document }: { document: ResolvedDocument }) {
  const preview = useMemo(() => hastToReact(toPreview(document)), [document]);
  return (
    // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
    <div className="pw-document-preview" role="region" aria-label="Voorbeeld van het document" tabIndex={0}>
      {preview}
    </div>
  );
}
