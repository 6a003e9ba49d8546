/*
 * Which folder may import which. CONTRIBUTING.md has the same as a table; tests/architecture/layers.spec.ts breaks every
 * rule once to see it reported.
 */

/** Everything that is ours, as opposed to packages and Node itself. */
const OURS = '^(src|tests|bench)/|^[^/]+\\.ts$';
const RUNNERS = '(^|node_modules/)(@playwright/test|playwright|playwright-core|newman)(/|$)';
const PARTS = 'collection|environment|schema|client|mock|reporting';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'core-imports-only-core',
      comment: 'src/core is the vocabulary of all other parts: move what it needs into core, or the code out of it.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: OURS, pathNot: '^src/core/' },
    },
    {
      name: 'core-imports-no-package',
      comment: 'src/core holds plain data and pure functions; a package belongs to the part that needs it.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
    {
      name: 'parts-import-only-core',
      comment:
        'The parts do not know each other: let src/drivers or src/cli bring them together, or move shared types to src/core.',
      severity: 'error',
      from: { path: `^src/(${PARTS})/` },
      to: { path: OURS, pathNot: '^src/(core|$1)/' },
    },
    {
      name: 'rules-import-only-core-and-schema',
      comment:
        'A rule judges exchanges that anybody sent, against promises and schemas: it knows no client, no collection file and no mock.',
      severity: 'error',
      from: { path: '^src/rules/' },
      to: { path: OURS, pathNot: '^src/(core|schema|rules)/' },
    },
    {
      name: 'lint-reads-files-only',
      comment:
        'The lint judges collection, environments and schemas as files: it sends nothing, and knows no client, no rule and no mock.',
      severity: 'error',
      from: { path: '^src/lint/' },
      to: { path: OURS, pathNot: '^src/(core|collection|environment|schema|lint)/' },
    },
    {
      name: 'drivers-never-import-cli',
      comment:
        'Drivers run below the command line and without it, as in `npx playwright test`: pass options on instead.',
      severity: 'error',
      from: { path: '^src/drivers/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'runners-only-in-drivers',
      comment:
        'Only src/drivers, playwright.config.ts and tests know Playwright and newman, so that either can be replaced.',
      severity: 'error',
      from: { path: '^(src|bench)/|^[^/]+\\.ts$', pathNot: '^src/drivers/|^playwright\\.config\\.ts$' },
      to: { path: RUNNERS },
    },
    {
      name: 'src-never-imports-tests',
      comment: 'What src needs is no test code: move it into src.',
      severity: 'error',
      from: { path: '^src/|^[^/]+\\.ts$' },
      to: { path: '^tests/' },
    },
    {
      name: 'contract-config-is-data',
      comment: 'contract.config.ts says what the API promises; it may use the types of src/core and nothing else.',
      severity: 'error',
      from: { path: '^contract\\.config\\.ts$' },
      to: { path: OURS, pathNot: '^src/core/' },
    },
    {
      name: 'contract-tests-must-not-know-the-mock',
      comment:
        'The same tests run against the sandbox, so they may only know what every server shows: use the fixtures of src/drivers.',
      severity: 'error',
      from: { path: '^tests/contract/' },
      to: { path: '^src/mock/|^tests/mock/' },
    },
    {
      name: 'contract-tests-import-the-drivers',
      comment:
        'A contract test is read by QA people: it uses src/drivers, src/core, src/rules, the plan and key changes of src/client and contract.config.ts.',
      severity: 'error',
      from: { path: '^tests/contract/' },
      to: {
        path: OURS,
        pathNot: [
          '^src/(drivers|core|rules)/',
          '^src/client/(plan|key)-changes\\.ts$',
          '^contract\\.config\\.ts$',
          '^tests/contract/',
          // The mock has a rule of its own, with a better reason.
          '^src/mock/|^tests/mock/',
        ],
      },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third that both should import.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nobody imports this file and it imports nothing: use it or delete it.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$|^src/mock/generated/' },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment: 'This import leads nowhere: imports name the file with its extension, `./name.ts`.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Imports of types count as well: a part that knows the types of another knows the other.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
