// Lint, and who may import whom (DESIGN.md). Run through `npm run check`.
import js from '@eslint/js'
import astro from 'eslint-plugin-astro'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** layer → the layers it may import, and the packages (`*`: any). Its own files are always allowed. */
const MAY_IMPORT = {
  lib: { layers: [], packages: ['zod', 'minisearch'] },
  elements: { layers: ['lib'], packages: [] },
  components: { layers: ['lib', 'elements'], packages: ['shiki', 'diff', 'astro:content'] },
  layouts: { layers: ['lib', 'elements', 'components', 'styles'], packages: ['astro:i18n'] },
  pages: {
    layers: ['lib', 'layouts', 'components', 'styles'],
    packages: ['astro', 'astro:content', 'node:crypto', 'node:fs'],
  },
  offline: { layers: [], packages: ['workbox-precaching/*', 'workbox-routing/*'] },
  tools: { layers: ['lib'], packages: ['*'] },
  hooks: { layers: [], packages: ['node:*'] },
}
const LAYERS = [...Object.keys(MAY_IMPORT), 'styles']

const boundaries = Object.entries(MAY_IMPORT).map(([layer, { layers, packages }]) => {
  const closed = [...LAYERS, 'tests', 'content'].filter(
    (other) => other !== layer && !layers.includes(other),
  )
  const allowed = packages.map((name) => name.replace('*', '.*')).join('|')
  return {
    files: [`src/${layer}/**/*.{ts,astro,mjs}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^\\.\\.?/(.*/)?(${closed.join('|')})/`,
              message: `${layer} must not import this layer.`,
            },
            {
              regex: `^(?!\\.)(?!(${allowed || 'nothing'})$)`,
              message: `${layer} must not import this package.`,
            },
          ],
        },
      ],
    },
  }
})

export default defineConfig(
  {
    ignores: [
      '**/dist',
      '.astro',
      'node_modules',
      'test-results',
      'content/*/*/snippets',
      'tests/bench/*/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  ...astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs', '.*.mjs'] },
        extraFileExtensions: ['.astro'],
      },
    },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  // Types inside templates and plain scripts are astro check's business.
  { files: ['**/*.astro', '**/*.mjs', '**/*.js'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
  // Before the first paint, word for word as they stand in the page: the browser's own names.
  {
    files: ['src/layouts/inline/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['document', 'localStorage', 'location', 'navigator', 'URLSearchParams'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
    rules: { 'no-empty': ['error', { allowEmptyCatch: true }] },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'describe', 'it'] },
          ],
        },
      ],
    },
  },
  ...boundaries,
)
