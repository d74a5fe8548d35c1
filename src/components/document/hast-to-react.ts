import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { isValidElement, type ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { Nodes } from 'hast';

/** Turns a tree into React elements. The library's own return type is a global that React no longer has. */
export const hastToReact: (tree: Nodes) => ReactNode = (tree) => {
  const element: unknown = toJsxRuntime(tree, { Fragment, jsx, jsxs });
  return isValidElement(element) ? element : null;
};
