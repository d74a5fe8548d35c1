import { dirname, relative, resolve } from 'node:path';

/**
 * What each layer of src/ may import, besides itself: other layers (through their index.ts) and packages.
 * A trailing `/` or `:` allows every path of a package; `files` are folders outside src, `only` narrows the layers down. Layers that are not here may import anything.
 */
export const layers = {
  content: { layers: [], packages: ['zod'], files: ['content'] },
  rules: { layers: ['content'], packages: ['date-easter'] },
  detection: { layers: ['content'], packages: ['fastest-levenshtein'] },
  dossier: { layers: ['detection', 'rules', 'content'], packages: ['zod'] },
  exports: {
    layers: ['detection', 'content'],
    packages: ['fflate', 'hucre/', 'papaparse'],
  },
  wizards: { layers: ['exports', 'detection', 'dossier', 'rules', 'content'], packages: ['zod'] },
  documents: {
    layers: ['dossier', 'rules', 'content'],
    packages: ['hast', 'hastscript', 'hastscript/', 'unist-util-visit'],
    files: ['templates'],
  },
  writers: {
    layers: ['documents'],
    only: 'src/documents/tree/',
    packages: ['docx', 'fflate', 'hast', 'ical-generator', 'hast-util-to-html', 'unist-util-visit'],
  },
  search: { layers: [], packages: ['minisearch'] },
  cli: {
    layers: ['writers', 'documents', 'wizards', 'exports', 'detection', 'dossier', 'rules', 'content'],
    packages: ['node:', 'fastest-levenshtein', '@resvg/resvg-js'],
  },
};

/** Packages that only one folder may know, whatever the layer. */
const homes = { docx: 'src/writers/docx', minisearch: 'src/search', 'idb-keyval': 'src/dossier/storage.ts' };

/**
 * ESLint rule: the layering of the code, as an error. It reads imports, re-exports and `import()` with a fixed path.
 * @type {import('eslint').Rule.RuleModule}
 */
export const layersRule = {
  meta: { type: 'problem', schema: [], messages: { layer: '{{from}} may not import {{to}}. {{hint}}' } },
  create(context) {
    const path = relative(context.cwd, context.filename).replaceAll('\\', '/');
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const fault = faultOf(path, node.source.value, context);
      if (fault !== undefined) context.report({ node: node.source, messageId: 'layer', data: fault });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

function faultOf(path, source, context) {
  const from = layerOf(path);
  return source.startsWith('.')
    ? fileFault(from, resolvePath(source, context))
    : packageFault(path, from, source);
}

const resolvePath = (source, { filename, cwd }) =>
  relative(cwd, resolve(dirname(filename), source))
    .replaceAll('\\', '/')
    .replace(/\?.*$/, '');

/** The layer of a path: `src/<layer>/…`; undefined outside src. */
const layerOf = (path) => /^src\/([^/]+)\//.exec(path)?.[1];

function fileFault(from, target) {
  const to = layerOf(target);
  if (from === undefined || to === from) return undefined;
  const allowed = layers[from];
  if (allowed !== undefined && to === undefined) {
    return (allowed.files ?? []).some((folder) => target.startsWith(`${folder}/`))
      ? undefined
      : fault(from, target, 'Keep it in this layer.');
  }
  if (allowed !== undefined && !allowed.layers.includes(to)) {
    return fault(from, to, `It may import: ${allowed.layers.join(', ') || 'no other layer'}.`);
  }
  if (allowed?.only !== undefined && !target.startsWith(allowed.only))
    return fault(from, target, `It may import ${allowed.only}.`);
  const isFace =
    layers[to] === undefined ||
    from === 'build' ||
    target.startsWith('src/dossier/storage') ||
    target.endsWith('/index.ts');
  return isFace ? undefined : fault(from, target, `Import it through an index.ts of src/${to}.`);
}

function packageFault(path, from, source) {
  const home = homes[source];
  if (path.startsWith('src/') && home !== undefined && !path.startsWith(home))
    return fault(path, source, `Only ${home} knows it.`);
  const allowed = layers[from]?.packages;
  if (allowed === undefined || home !== undefined) return undefined;
  const isAllowed = allowed.some(
    (name) => source === name || (/[/:]$/.test(name) && source.startsWith(name)),
  );
  return isAllowed ? undefined : fault(from, source, `Its packages: ${allowed.join(', ') || 'none'}.`);
}

const fault = (from, to, hint) => ({ from, to, hint });
