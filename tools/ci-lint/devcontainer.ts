import { Ajv2020 } from 'ajv/dist/2020.js';
import type { CiFile, Mistake } from './mistake.ts';

const text = { type: 'string', minLength: 1 };

/** What this project uses of https://containers.dev/implementors/json_reference/, and nothing else of it. */
const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'image', 'postCreateCommand', 'remoteUser'],
  properties: {
    name: text,
    // With a version, which is never "latest".
    image: { type: 'string', pattern: '^[^:@\\s]+:(?!latest$)[\\w.-]+$' },
    postCreateCommand: { const: 'npm ci --ignore-scripts' },
    remoteUser: { not: { const: 'root' }, ...text },
    forwardPorts: { type: 'array', items: { type: 'integer', minimum: 1, maximum: 65_535 } },
    portsAttributes: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        properties: {
          label: text,
          onAutoForward: { enum: ['notify', 'openBrowser', 'openPreview', 'silent', 'ignore'] },
        },
      },
    },
    customizations: {
      type: 'object',
      additionalProperties: false,
      properties: {
        vscode: {
          type: 'object',
          additionalProperties: false,
          properties: { extensions: { type: 'array', items: { type: 'string', pattern: '^[\\w-]+\\.[\\w-]+$' } } },
        },
      },
    },
  },
};

export function lintDevcontainer({ file, text }: CiFile): Mistake[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return [{ file, wrong: (error as Error).message }];
  }
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  if (ajv.validate(schema, value)) return [];
  return (ajv.errors ?? []).map(({ instancePath, message = '', params }) => ({
    file,
    wrong: `${instancePath || 'the file'} ${message} ${JSON.stringify(params)}`,
  }));
}
