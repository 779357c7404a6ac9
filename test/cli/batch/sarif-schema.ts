/** The part of SARIF 2.1.0 that we write, as strict as the standard and closed: what it does not name is refused. */

const closed = (required: readonly string[], properties: object): object => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});
const text = { type: 'string', minLength: 1 };
const level = { enum: ['none', 'note', 'warning', 'error'] };
const message = closed(['text'], { text });
const location = closed([], {
  physicalLocation: closed(['artifactLocation'], {
    artifactLocation: closed(['uri'], {
      uri: { type: 'string', pattern: "^[A-Za-z0-9._~!$&'()*+,;=:@%/-]+$" },
    }),
  }),
  logicalLocations: {
    type: 'array',
    uniqueItems: true,
    items: closed([], { name: text, fullyQualifiedName: text, kind: text }),
  },
});
const locations = { type: 'array', items: location };

const rule = closed(['id'], {
  id: text,
  shortDescription: message,
  fullDescription: message,
  help: message,
  defaultConfiguration: closed([], { level }),
});

const result = closed(['message'], {
  ruleId: text,
  ruleIndex: { type: 'integer', minimum: -1 },
  level,
  message,
  locations,
  relatedLocations: { ...locations, uniqueItems: true },
});

const run = closed(['tool', 'results'], {
  tool: closed(['driver'], {
    driver: closed(['name'], {
      name: text,
      version: text,
      language: { type: 'string', pattern: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$' },
      rules: { type: 'array', uniqueItems: true, items: rule },
    }),
  }),
  columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
  invocations: {
    type: 'array',
    items: closed(['executionSuccessful'], {
      executionSuccessful: { type: 'boolean' },
      toolExecutionNotifications: {
        type: 'array',
        items: closed(['message'], { level, message, locations }),
      },
    }),
  },
  results: { type: 'array', items: result },
});

export const SARIF_SCHEMA = closed(['version', 'runs'], {
  $schema: { type: 'string', pattern: '^https://' },
  version: { const: '2.1.0' },
  runs: { type: 'array', items: run },
});
