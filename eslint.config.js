import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { docstringRule } from './src/build/lint/docstring.mjs';
import { layersRule } from './src/build/lint/layers.mjs';

const typed = ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}', '*.config.ts'];

/** ESLint sees a <script> of a page as a file of its own, which the TypeScript project does not know. */
const scriptsInAstro = ['**/*.astro/*.ts'];

/** Layers that give equal output for equal input: no clock, chance, network, storage or page. */
const pure = ['content', 'detection', 'exports', 'rules', 'dossier', 'wizards', 'documents', 'writers'].map(
  (layer) => `src/${layer}/**/*.{ts,tsx}`,
);

const pureGlobals = [
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
]
  .concat([
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'crypto',
    'performance',
    'setTimeout',
    'setInterval',
    'process',
  ])
  .map((name) => ({ name, message: 'This layer is pure: let the caller pass in what it needs.' }));

const pureSyntax = [
  ['MemberExpression[object.name="Date"][property.name="now"]', 'Pass the time in.'],
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'Pass the time in.'],
  ['MemberExpression[object.name="Math"][property.name="random"]', 'Pass ids in.'],
  ['MemberExpression[object.name="globalThis"]', 'This layer is pure: let the caller pass in what it needs.'],
].map(([selector, message]) => ({ selector, message }));

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    '.cache/',
    'uit/',
    'test-results/',
    'playwright-report/',
    'content/',
    'templates/',
    'public/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**', 'tests/**'],
    plugins: { house: { rules: { layers: layersRule, docstring: docstringRule } } },
  },
  { files: ['src/**/*.{ts,tsx,astro,mjs}'], rules: { 'house/layers': 'error' } },
  { files: ['src/**/*.{ts,tsx,mjs}'], ignores: ['**/*.d.ts'], rules: { 'house/docstring': 'error' } },
  {
    files: typed,
    ignores: scriptsInAstro,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
    },
  },
  // Content comes from YAML that the content plugin has checked against the schema: there the type is asserted once.
  { files: ['src/content/*.ts'], rules: { '@typescript-eslint/consistent-type-assertions': 'off' } },
  {
    files: ['tests/**'],
    rules: {
      'max-lines-per-function': 'off',
      // expect.anything() and its like are `any` by design.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: pure,
    ignores: ['src/dossier/storage.ts'],
    rules: {
      'no-restricted-globals': ['error', ...pureGlobals],
      'no-restricted-syntax': ['error', ...pureSyntax],
    },
  },
  // The linter does not see the type of an .astro file that a .ts file imports; `astro check` does.
  {
    files: ['src/components/guide/chapter-components.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  { files: ['src/**/*.tsx'], ...jsxA11y.configs.strict },
  // A component is one function with its markup in it.
  {
    files: ['src/components/**'],
    rules: { 'max-lines-per-function': ['error', { max: 90, skipComments: true, skipBlankLines: true }] },
  },
  {
    files: ['**/*.{js,mjs}'],
    rules: {
      'no-undef': 'off',
      'no-unused-vars': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'smart'],
    },
  },
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-strict'],
  {
    files: ['**/*.astro', ...scriptsInAstro],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
);
