import { BuilderElement, FileChild, XmlComponent } from 'docx';

type Attributes = Readonly<Record<string, string | number>>;

/** A piece of WordprocessingML that the docx library has no words for; attribute names with their prefix. */
export const xml = (
  name: string,
  attributes: Attributes = {},
  children: readonly XmlComponent[] = [],
): XmlComponent =>
  new BuilderElement<Record<string, string | number>>({
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }])),
    children,
  });

/** An element with nothing but text. */
export class TextElement extends XmlComponent {
  constructor(name: string, attributes: Attributes, text: string) {
    super(name);
    this.root.push({ _attr: attributes }, text);
  }
}

/** A piece of WordprocessingML that stands in the body of the document. */
export class BodyElement extends FileChild {
  constructor(name: string, children: readonly XmlComponent[]) {
    super(name);
    this.root.push(...children);
  }
}
