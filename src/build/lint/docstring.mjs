/**
 * ESLint rule: every exported declaration starts with a docstring (types that a schema infers need none).
 * @type {import('eslint').Rule.RuleModule}
 */
export const docstringRule = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { missing: 'Say in one sentence what this is: /** … */.' },
  },
  create(context) {
    const check = (node) => {
      if (node.declaration == null || isInferred(node.declaration)) return;
      const [comment] = context.sourceCode.getCommentsBefore(node).slice(-1);
      const isDocstring = comment?.type === 'Block' && comment.value.startsWith('*');
      if (!isDocstring) context.report({ node, messageId: 'missing' });
    };
    return { ExportNamedDeclaration: check, ExportDefaultDeclaration: check };
  },
};

/** `export type X = z.infer<typeof xSchema>` repeats the schema above it, which has the docstring. */
const isInferred = (declaration) =>
  declaration.type === 'TSTypeAliasDeclaration' &&
  declaration.typeAnnotation.type === 'TSTypeReference' &&
  declaration.typeAnnotation.typeName.type === 'TSQualifiedName' &&
  ['infer', 'input', 'output'].includes(declaration.typeAnnotation.typeName.right.name);
