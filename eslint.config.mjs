// The house (src/README.md), enforced: layers, the order of subjects, permissions, names, comments. Its rules: test/lint.
import js from '@eslint/js';
import jest from 'eslint-plugin-jest';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';
import house from './test/lint/house-rules.cjs';

const forge = '@forge/*';
const react = ['react', 'react-dom', 'react/*'];
/** What the doors leave to the edges and to the screens. */
const doors = [...react, '@forge/react', '@forge/bridge', '@forge/kvs', '@forge/api'];

/** The packages that a layer may not import; which other layers it may is a rule of the house. */
const packages = (layer, group) => ({
  files: [`src/${layer}/**/*.{ts,tsx}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          { group: ['**/test/**'], message: 'The app never imports its tests or the local site.' },
          { group, message: `${layer} may not import this package.` },
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
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      eqeqeq: ['error', 'always'],
    },
  },
  { files: ['eslint.config.mjs'], ...ts.configs.disableTypeChecked },
  // Express knows a handler of errors by its four parameters.
  { files: ['test/site/server/app.ts'], rules: { '@typescript-eslint/max-params': ['error', { max: 4 }] } },
  { files: ['**/*.tsx'], ...hooks.configs.flat['recommended'] },
  packages('domain', [forge, ...react]),
  packages('contract', [forge, ...react]),
  packages('ports', [forge, ...react]),
  packages('usecases', [forge, ...react]),
  packages('jira', [...react, '@forge/react', '@forge/bridge', '@forge/kvs']),
  packages('storage', [...react, '@forge/react', '@forge/bridge', '@forge/api']),
  packages('queue', [...react, '@forge/react', '@forge/bridge', '@forge/api', '@forge/kvs']),
  packages('resolvers', doors),
  packages('jobs', doors),
  packages('frontend', ['@forge/api', '@forge/kvs', '@forge/resolver', 'node:*', 'react-dom']),
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { house },
    rules: {
      'house/layers': 'error',
      'house/subject-order': 'error',
      'house/permissions': 'error',
      'house/base-names': 'error',
    },
  },
  { files: ['{src,test}/**/*.{ts,tsx}'], plugins: { house }, rules: { 'house/comment-length': 'error' } },
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
