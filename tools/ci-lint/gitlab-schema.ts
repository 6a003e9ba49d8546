const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: text };
const when = { enum: ['on_success', 'on_failure', 'always'] };

const cache = {
  type: 'object',
  additionalProperties: false,
  required: ['key', 'paths'],
  properties: {
    key: { anyOf: [text, { type: 'object', additionalProperties: false, properties: { files: texts, prefix: text } }] },
    paths: texts,
    when,
    policy: { enum: ['pull', 'push', 'pull-push'] },
  },
};

const artifacts = {
  type: 'object',
  additionalProperties: false,
  properties: {
    when,
    expire_in: text,
    paths: texts,
    reports: { type: 'object', additionalProperties: false, properties: { junit: text } },
  },
};

const shared = {
  image: text,
  timeout: { type: 'string', pattern: '^\\d+ (minutes|hours)$' },
  interruptible: { type: 'boolean' },
  cache: { anyOf: [cache, { type: 'array', items: cache }] },
  before_script: texts,
};

const job = {
  type: 'object',
  additionalProperties: false,
  required: ['stage', 'script', 'rules'],
  properties: {
    ...shared,
    stage: text,
    script: { ...texts, minItems: 1 },
    rules: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', additionalProperties: false, required: ['if'], properties: { if: text } },
    },
    parallel: {
      type: 'object',
      additionalProperties: false,
      required: ['matrix'],
      properties: { matrix: { type: 'array', items: { type: 'object', additionalProperties: texts } } },
    },
    resource_group: text,
    artifacts,
    allow_failure: {
      type: 'object',
      additionalProperties: false,
      properties: { exit_codes: { type: 'array', items: { type: 'integer' } } },
    },
  },
};

/**
 * What this project uses of GitLab's pipeline language, and nothing else of it: a keyword that is not here is misspelt,
 * or has to be looked up and added. See https://docs.gitlab.com/ci/yaml/.
 */
export const gitlabSchema = {
  type: 'object',
  required: ['stages'],
  properties: {
    stages: { ...texts, minItems: 1 },
    default: { type: 'object', additionalProperties: false, properties: shared },
  },
  additionalProperties: job,
};
