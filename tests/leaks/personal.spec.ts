import { join } from 'node:path';
import { expect } from '@playwright/test';
import { aCollection } from '../support/tiny-suite.ts';
import { LeakScanner } from './support/leak-scanner.ts';
import { contract, test, textOf } from './support/leak-test.ts';

test.describe.configure({ timeout: 300_000 });

/** Digits that stand for a person, and are found nowhere else. */
const person = {
  'a BVN': '22918273645',
  'a NIN': '73645546372',
  'a NUBAN': '4918273650',
  'a phone number': '2348091827364',
  'a BVN of another type': '22817263544',
  'a NUBAN of another type': '3817263540',
};

test('numbers of persons are masked in the Allure report, its attachments and on the coverage page', async ({
  server,
  aim,
  run,
  left,
}) => {
  const { baseUrl } = await server({
    change: (reply, _, url) => {
      if (!url.includes('nuban')) return reply;
      const bank = {
        _id: 'bank-1',
        name: 'First Bank',
        bvn: person['a BVN'],
        nin: person['a NIN'],
        phone: [person['a phone number']],
        account: { nuban: person['a NUBAN'], name: 1 },
        wrong: { bvn: Number(person['a BVN of another type']), nuban: Number(person['a NUBAN of another type']) },
      };
      return {
        ...reply,
        body: Buffer.from(JSON.stringify({ status: 'success', message: 'ok', data: { banks: [bank] } })),
      };
    },
  });
  const suite = aim(baseUrl, suiteOfPersons);
  const ended = await run(contract(...suite.options, '--area', 'data', '--reports', join(left, 'reports')));
  expect(ended.code).toBe(1);
  const report = textOf(left, 'reports', 'contract.json');
  for (const pointer of ['/account/name', '/wrong/bvn', '/wrong/nuban']) expect(report).toContain(`${pointer}"`);

  const scanner = new LeakScanner(person);
  for (const name of ['allure-results', 'allure-report']) {
    const { leaks, looked } = scanner.folder(join(left, 'reports', name));
    expect(looked.some((path) => path.includes(name === 'allure-results' ? '.httpexchange' : 'index.html'))).toBe(true);
    expect(leaks).toEqual([]);
  }
  expect(scanner.text(textOf(left, 'reports', 'coverage.html'), 'coverage').leaks).toEqual([]);

  // The line that repeats a call has to name whom it was about; what came back need not be told.
  const { 'a NUBAN': _, 'a phone number': __, ...received } = person;
  const answers = new LeakScanner(received);
  for (const told of [ended.output, textOf(left, 'reports', 'junit.xml')]) {
    expect(told).toContain('data/schema');
    expect(answers.text(told, 'terminal or JUnit').leaks).toEqual([]);
  }
});

const text = { type: 'string' };
const item = {
  type: 'object',
  properties: {
    account: { type: 'object', properties: { nuban: text, name: text } },
    wrong: { type: 'object', properties: { bvn: text, nuban: text } },
  },
};
/** A list with a query and a body that name persons, and schemas that its answers break. */
const suiteOfPersons = {
  'collection.json': aCollection([
    {
      name: 'Banks',
      item: [
        {
          name: 'List banks',
          request: {
            method: 'GET',
            url: `{{base_url}}/banks/list?nuban=${person['a NUBAN']}&phone=${person['a phone number']}`,
            header: [{ key: 'Content-Type', value: 'application/json' }],
            description: 'Banks.\n\n- effect: read\n- list: data.banks',
          },
          response: [{ name: '200 Success', code: 200 }],
        },
      ],
    },
  ]),
  'schemas/banks/list-banks.schema.json': {
    type: 'object',
    properties: { data: { type: 'object', properties: { banks: { type: 'array', items: item } } } },
  },
};
