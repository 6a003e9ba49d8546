import { banks, getCustomer, listBanks, type Flawed } from './flawed.ts';

/** Schemas. */
export const schemaFlaws: Readonly<Record<string, Flawed>> = {
  'evidence that disagrees': {
    check: 'evidence-agrees',
    breaks: ({ schemas }) => (schemas[getCustomer]['x-evidence'] = 'envelope'),
    says: /get-customer\.schema\.json \/x-evidence: it says "envelope"; .*collection\.json says "body"/,
  },
  'a schema without evidence': {
    check: 'evidence-agrees',
    breaks: ({ schemas }) => delete schemas[getCustomer]['x-evidence'],
    says: 'get-customer.schema.json /x-evidence: it does not say how much is known',
  },
  'a list that is none': {
    check: 'listed-lists',
    breaks: (suite) => (banks(suite).request.description = '- list: data.bank'),
    says: 'Banks / List banks: "- list: data.bank" is no list in its schema',
  },
  'a reference to a file that is not there': {
    check: 'schema-references',
    breaks: ({ schemas }) => (schemas[getCustomer].properties.extra = { $ref: '../shared/nothing.schema.json' }),
    says: 'get-customer.schema.json /properties/extra/$ref: "../shared/nothing.schema.json" is no schema',
  },
  'a reference to a part that is not there': {
    check: 'schema-references',
    breaks: ({ schemas }) => (schemas[getCustomer].properties.extra = { $ref: '#/$defs/other' }),
    says: /\/properties\/extra\/\$ref: .* has nothing at "#\/\$defs\/other"/,
  },
  'a misspelt keyword': {
    check: 'schemas-compile',
    breaks: ({ schemas }) => (schemas[getCustomer].properties.extra = { typ: 'string' }),
    says: /get-customer\.schema\.json \/properties\/extra\/typ: strict mode: unknown keyword: "typ"/,
  },
  'a required field that is nowhere described': {
    check: 'schemas-compile',
    breaks: ({ schemas }) => (schemas[listBanks].properties.status = { type: 'no-such-type' }),
    says: /list-banks\.schema\.json \/properties\/status\/type: must be one of/,
  },
  'another dialect': {
    check: 'schema-heading',
    breaks: ({ schemas }) => delete schemas[getCustomer].$schema,
    says: 'get-customer.schema.json /$schema: the dialect is not that of the suite',
  },
  'an $id of another file': {
    check: 'schema-heading',
    breaks: ({ schemas }) => (schemas[getCustomer].$id = 'https://tiny.example/v1/customers/get.schema.json'),
    says: /\/\$id: .* does not match the path of the file → write "https:\/\/tiny\.example\/v1\/customers\/get-customer\./,
  },
  'a title that is taken': {
    check: 'schema-heading',
    breaks: ({ schemas }) => (schemas[getCustomer].title = 'ListBanksResponse'),
    says: 'get-customer.schema.json /title: "ListBanksResponse" is the title of banks/list-banks.schema.json too',
  },
  'a schema without title': {
    check: 'schema-heading',
    breaks: ({ schemas }) => delete schemas[getCustomer].title,
    says: 'get-customer.schema.json /title: there is no title in PascalCase',
  },
  'a schema without description': {
    check: 'schema-heading',
    breaks: ({ schemas }) => delete schemas[getCustomer].description,
    says: 'get-customer.schema.json /description: there is no description',
  },
  'a shared schema that nobody needs': {
    check: 'unused-schemas',
    breaks: ({ schemas }) => (schemas[listBanks].properties.data.properties.banks.items = {}),
    says: 'schemas/shared/bank.schema.json : no operation needs it',
  },
  'a definition that nobody needs': {
    check: 'unused-schemas',
    breaks: ({ schemas }) => (schemas[listBanks].$defs = { left: { type: 'null' } }),
    says: 'list-banks.schema.json /$defs/left: no $ref leads here',
  },
  'a schema of no operation': {
    check: 'unused-schemas',
    breaks: ({ schemas }) =>
      (schemas['banks/get-bank.schema.json'] = {
        ...schemas['shared/bank.schema.json'],
        $id: 'https://tiny.example/v1/banks/get-bank.schema.json',
        title: 'GetBank',
      }),
    says: 'schemas/banks/get-bank.schema.json : no operation has the name that it is for',
  },
};
