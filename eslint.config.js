import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import playwright from 'eslint-plugin-playwright';
import tseslint from 'typescript-eslint';

const exitCodes = 'Only src/cli ends the process: return a result or throw a Problem.';

export default defineConfig(
  globalIgnores([
    'src/mock/generated/',
    'reports/',
    'allure-results/',
    'allure-report/',
    'playwright-report/',
    'test-results/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Our interfaces declare the methods of plain objects made of closures, which have no `this` to lose; our classes
      // keep their state in #private fields, where a lost `this` throws at once.
      '@typescript-eslint/unbound-method': 'off',
      // An empty text in an environment file, a variable or a header means "not given", so `text || other` is meant.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // `const { secret, ...rest } = values` is how a field is left out; `_name` is what TypeScript itself lets pass.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      // Numbers and booleans read well in a message; everything else still has to be turned into text on purpose.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `if (nothing) return check.skip(…);` says in one line that the test ends here.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Types come in by `import type`, so that the import rules see what is used at run time.
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-properties': ['error', { object: 'process', property: 'exit', message: exitCodes }],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'node:process', importNames: ['exit'], message: exitCodes }] },
      ],
    },
  },
  { files: ['src/cli/**'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['src/cli/**', 'src/reporting/**', 'bench/**', 'tools/**'], rules: { 'no-console': 'off' } },

  {
    files: ['tests/**/*.ts'],
    extends: [playwright.configs['flat/recommended']],
    rules: {
      // `check.status`, `check.that` and `check.must` record a verdict, which fails the test; `api.call` hands an answer to every
      // rule. A helper that asserts is called `expectThis` or `checkThat`.
      'playwright/expect-expect': [
        'error',
        {
          assertFunctionNames: ['call', 'must', 'runInNewman', 'status', 'that'],
          assertFunctionPatterns: ['^(expect|check)[A-Z]'],
        },
      ],
      // Tests go through all operations, and some have no page, no body or no key to leave out. What was left out is
      // in the report, and an `expect` inside an `if` is still refused.
      'playwright/no-conditional-in-test': 'off',
      // `test.skip(condition, reason)` is how a test says what it cannot do here; `test.skip('title', …)` is refused.
      'playwright/no-skipped-test': ['error', { allowConditional: true }],
      'playwright/no-wait-for-timeout': 'error',
      // Tests read JSON bodies of every shape; a wrong guess makes the test fail, which is what it is for.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Playwright reads the names of the fixtures from the pattern, so that "none" is written `{}`.
    files: ['tests/**/*.ts', 'src/drivers/playwright/**'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
);
