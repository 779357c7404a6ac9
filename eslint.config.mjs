// House rules, among them the direction of dependencies: pane, commands, cli, workbench -> hosts -> core.
import eslint from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const above = {
  core: ['hosts', 'pane', 'commands', 'cli', 'workbench', 'taskpane'],
  hosts: ['pane', 'commands', 'cli', 'workbench', 'taskpane'],
};

/** Rooms that a user enters by. What two of them need belongs to the pane, a host or core. */
const doors = ['taskpane', 'commands', 'cli', 'workbench'];

/** A door too; hosts have a room of that name. */
const WPS_DOOR = {
  regex: '^(\\.\\./)+wps(/|$)',
  message: 'What the pages of WPS share with others goes to the pane, a host or core.',
};

const noneOf = (
  rooms,
  message = 'Dependencies point one way: pane, commands, cli, workbench -> hosts -> core.',
) => ({ regex: `(^|/)\\.\\./(.*/)?(${rooms.join('|')})(/|$)`, message });

export default tseslint.config(
  { ignores: ['dist', 'out', 'coverage', 'node_modules'] },
  eslint.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  {
    // Rules that ask the compiler for types.
    files: ['{src,test,scripts}/**/*.ts', '{src,test,scripts}/**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
    },
  },
  {
    files: ['src/**/*.tsx', 'src/{pane,workbench}/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/hosts/{excel,word}/**/*.ts', 'src/{commands,taskpane}/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  {
    files: ['test/**', 'scripts/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            noneOf(above.core),
            {
              regex: '^(?!\\.{1,2}/|\\.$|decimal\\.js$)',
              message: 'core imports decimal.js and itself, nothing else.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...[
          'process',
          'Buffer',
          'require',
          'window',
          'document',
          'self',
          'fetch',
          'localStorage',
          'setTimeout',
        ].map((name) => ({ name, message: 'core is pure: no Node, no DOM.' })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.name='parseFloat']",
          message: 'Amounts are decimal.js, in core/amount.',
        },
      ],
    },
  },
  {
    files: ['src/hosts/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [noneOf(above.hosts)] }] },
  },
  ...doors.map((door) => ({
    files: [`src/${door}/**/*.ts`, `src/${door}/**/*.tsx`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            noneOf(
              // The command line has a folder `commands` of its own.
              doors.filter((other) => other !== door && !(door === 'cli' && other === 'commands')),
              'Taskpane, commands, cli and workbench take nothing from each other: what they share goes to the pane, a host or core.',
            ),
            WPS_DOOR,
          ],
        },
      ],
    },
  })),
  {
    files: ['src/wps/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [noneOf(doors)] }] },
  },
  {
    files: ['src/pane/**/*.ts', 'src/pane/**/*.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            noneOf(['cli', 'commands', 'workbench', 'taskpane']),
            WPS_DOOR,
            {
              regex: 'hosts/(excel|files/(xlsx|docx|text|open))',
              message: 'The pane knows WorkbookHost and core; a platform brings the rest.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    languageOptions: {
      globals: { require: 'readonly', module: 'writable', __dirname: 'readonly', process: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
