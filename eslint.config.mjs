// The import table of the house (README, "Where things are"), enforced: each layer may reach only inwards.
import js from '@eslint/js';
import jest from 'eslint-plugin-jest';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

const layers = ['domain', 'contract', 'ports', 'usecases', 'jira', 'storage', 'queue', 'resolvers', 'jobs', 'frontend'];
const forge = '@forge/*';
const react = ['react', 'react-dom', 'react/*'];
/** What the doors leave to the edges and to the screens. */
const doors = [...react, '@forge/react', '@forge/bridge', '@forge/kvs', '@forge/api'];

/** Forbids what the table does not allow for one layer; `mayReach` names the other layers that it may import. */
const layer = (name, mayReach, packages, extra = []) => ({
  files: [`src/${name}/**/*.{ts,tsx}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          ...layers
            .filter((other) => other !== name && !mayReach.includes(other))
            .map((other) => ({
              group: [`**/${other}/**`, `**/${other}`],
              message: `${name} may not import ${other}.`,
            })),
          { group: ['**/test/**'], message: 'The app never imports its tests or the local site.' },
          ...(packages.length ? [{ group: packages, message: `${name} may not import this package.` }] : []),
          ...extra,
        ],
      },
    ],
  },
});

const noClockNoChance = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock arrives as an argument.' },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The clock arrives as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Chance arrives as an argument.',
  },
];

export default ts.config(
  { ignores: ['node_modules/', 'coverage/', 'test/fixtures/', '.ci/', '**/*.cjs'] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      eqeqeq: ['error', 'always'],
    },
  },
  { files: ['eslint.config.mjs'], ...ts.configs.disableTypeChecked },
  { files: ['**/*.tsx'], ...hooks.configs.flat['recommended'] },
  // contract takes types only from the domain, so that one shape has one definition and nothing of it runs here.
  layer('contract', ['domain'], [forge, ...react]),
  layer('domain', [], [forge, ...react]),
  layer('ports', ['domain'], [forge, ...react]),
  layer('usecases', ['domain', 'contract', 'ports'], [forge, ...react]),
  layer('jira', ['domain', 'ports'], [...react, '@forge/react', '@forge/bridge', '@forge/kvs']),
  layer('storage', ['domain', 'ports'], [...react, '@forge/react', '@forge/bridge', '@forge/api']),
  layer(
    'queue',
    ['domain', 'ports', 'storage'],
    [...react, '@forge/react', '@forge/bridge', '@forge/api', '@forge/kvs'],
  ),
  layer('resolvers', ['usecases', 'contract', 'domain', 'ports'], doors),
  layer('jobs', ['usecases', 'queue'], doors),
  layer('frontend', ['contract', 'domain'], ['@forge/api', '@forge/kvs', '@forge/resolver', 'node:*', 'react-dom']),
  {
    files: ['src/contract/**/*.ts', 'src/domain/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noClockNoChance], 'no-console': 'error' },
  },
  {
    files: ['src/frontend/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXOpeningElement > JSXIdentifier[name=/^[a-z]/]',
          message: 'UI Kit has no HTML: use a component of @forge/react.',
        },
      ],
    },
  },
  {
    files: ['test/**/*.{test,spec}.{ts,tsx}'],
    ...jest.configs['flat/recommended'],
    rules: {
      ...jest.configs['flat/recommended'].rules,
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'fc.assert', 'holds*'] }],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.object.name='jest'][callee.property.name='mock'][arguments.0.value=/^@forge/]",
          message: 'Run on the local site instead of mocking @forge packages.',
        },
      ],
    },
  },
);
