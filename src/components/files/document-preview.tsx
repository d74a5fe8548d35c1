import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { isValidElement, useMemo, type ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { Nodes } from 'hast';
import type { ResolvedDocument } from '../../documents/tree/index.ts';
import { toPreview } from '../../writers/html/index.ts';

/** The library's own return type is a global that React no longer has. */
const toReact: (tree: Nodes) => ReactNode = (tree) => {
  const element: unknown = toJsxRuntime(tree, { Fragment, jsx, jsxs });
  return isValidElement(element) ? element : null;
};

/** The document as it will be written, from the same tree as the Word file. */
export function DocumentPreview({ document }: { document: ResolvedDocument }) {
  const preview = useMemo(() => toReact(toPreview(document)), [document]);
  return (
    // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
    <div className="pw-document-preview" role="region" aria-label="Voorbeeld van het document" tabIndex={0}>
      {preview}
    </div>
  );
}
