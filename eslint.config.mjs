import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const outsideTheCore = (reason, ...extra) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          // node:zlib only computes.
          regex: '^(vscode$|vscode-|node:(?!zlib$)|fs$|path$|process$)',
          message: reason,
        },
        {
          regex: '/(features|session|cli)/|/server\\.js$|/client/',
          message: 'The core knows neither the protocol nor the command line (ARCHITECTURE.md).',
        },
        ...extra,
      ],
    },
  ],
});

export default defineConfig(
  globalIgnores([
    '**/out/',
    '**/node_modules/',
    '.cache/',
    'coverage/',
    'test/samples/',
    'test/**/fixtures/',
  ]),
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  tseslint.configs.stylistic,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      // `texts[i]!` after a bounds check is how an index is read under noUncheckedIndexedAccess.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_$' },
      ],
      // Interfaces of functions without state (Language, Library) are taken apart freely.
      '@typescript-eslint/unbound-method': 'off',
      // Index signatures are read with brackets, as tsconfig demands.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
    },
  },
  {
    name: 'documents are hostile: no pattern backtracks more than linearly',
    files: ['server/src/**/*.ts', 'client/src/**/*.ts'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }] },
  },
  {
    name: 'the core knows no editor, no protocol and no file system',
    files: ['server/src/**/*.ts'],
    ignores: [
      'server/src/server.ts',
      'server/src/cli.ts',
      'server/src/cli/**',
      'server/src/features/**',
      'server/src/session/**',
      // The library's store on disk; the rest of baseline/ knows only its interface.
      'server/src/baseline/disk/**',
    ],
    rules: outsideTheCore('The core knows no VS Code, no protocol and no file system.'),
  },
  {
    name: 'language matters live under language/',
    files: ['server/src/clauses/**/*.ts', 'server/src/effects/**/*.ts'],
    rules: outsideTheCore('The core knows no VS Code, no protocol and no file system.', {
      regex: '/language/(zh|en)/',
      message: 'No recogniser or effect names a language: ask the Language that it is given.',
    }),
  },
  {
    name: 'programs that talk to a person',
    files: ['scripts/**', 'bench/**', 'test/**', 'eslint.config.mjs'],
    rules: { 'no-console': 'off' },
  },
  {
    name: 'plain JavaScript is not type-checked',
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        structuredClone: 'readonly',
        TextDecoder: 'readonly',
      },
    },
  },
);
