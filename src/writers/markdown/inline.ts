import { plainText, referenceText, type Inline } from '../../documents/tree/index.ts';

/** Characters that would turn text into markup; the other punctuation stays readable. */
const special = /[\\`*_[\]<|~]/gu;

const escape = (text: string): string => text.replace(special, '\\$&').replace(/\s*\n\s*/gu, ' ');

const wrap = (mark: string, text: string): string => (text.trim() === '' ? text : `${mark}${text}${mark}`);

function link(url: string, children: readonly Inline[]): string {
  const address = url.replace(/[()<>]/gu, encodeURIComponent);
  return plainText(children) === url ? `<${address}>` : `[${writeInline(children)}](${address})`;
}

const node = (one: Inline): string => {
  switch (one.type) {
    case 'text':
      return escape(one.value);
    case 'strong':
      return wrap('**', writeInline(one.children));
    case 'emphasis':
      return wrap('*', writeInline(one.children));
    case 'delete':
      return wrap('~~', writeInline(one.children));
    case 'code':
      return `\`${one.value.replace(/[`\n]/gu, ' ')}\``;
    case 'link':
      return link(one.url, one.children);
    case 'break':
      return '<br>';
    case 'placeholder':
      return `[${escape(one.value.slice(1, -1))}]`;
    case 'reference':
      return escape(referenceText(one));
    case 'footnoteReference':
      return `[^${one.number}]`;
  }
};

/** Running text on one line. */
export const writeInline = (nodes: readonly Inline[]): string => nodes.map(node).join('');
