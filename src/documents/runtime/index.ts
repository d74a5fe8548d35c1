import type { Root } from 'hast';
import { template, type Template } from './template.ts';

export { componentNames, type Condition, type Template } from './template.ts';
export type { Ondertekenaar } from './components.ts';

/**
 * A compiled template. A method type, so that the untyped default export of `sjabloon.mdx?sjabloon` can be declared
 * as the template of one view; that its fields exist in that view is what `src/build/sjabloon/check.ts` checks.
 */
export type Sjabloon<View> = { render(view: View, template: Template): Root }['render'];

/** Fills a template with a view. */
export const render = <View>(sjabloon: Sjabloon<View>, view: View): Root => sjabloon(view, template);
