import { toInsight, toLiabilities } from '../bodies/to-insight.ts';
import { documents } from '../world/documents.ts';
import { data, notFound } from './answers.ts';
import { documentOperations, type DocumentKind } from './document-product.ts';
import { product, type Operation } from './operation.ts';
import { text } from './params.ts';

const liabilities = product('Liabilities');
const assets = product('Assets');
const insurance = product('Insurance');
const revenue = product('Revenue');
const fraud = product('Fraud');

function kind(word: string, key: string): DocumentKind {
  return { kind: word, key, message: `${word} successfully retrieved`, toBody: toInsight };
}

const debts = documentOperations(liabilities.add, {
  ...kind('Liabilities', 'liabilities'),
  toBody: (world) => (row) => ({ ...toInsight(world)(row), ...toLiabilities(world)(row) }),
});
debts.process({ name: 'Process liabilities', path: 'liabilities/process' }, (body) => body);
debts.byId({ name: 'Get liabilities by id', path: 'liabilities/getById' });
debts.byCustomer({ name: 'Get liabilities by customer', path: 'liabilities/getByCustomer' });
debts.everyone({ name: 'List liabilities', path: 'liabilities/list' });
debts.byDate({ name: 'Get liabilities by date', path: 'liabilities/getByDate' });

documentOperations(assets.add, kind('Assets', 'assets')).process({ name: 'Process assets', path: 'assets/process' });
documentOperations(assets.add, kind('Investments', 'investments')).process({
  name: 'Process investments',
  path: 'assets/investment/process',
});

const policies = documentOperations(insurance.add, kind('Insurance', 'insurance'));
policies.process({ name: 'Process insurance', path: 'insurance/process' });
policies.byCustomer({ name: 'Get insurance by customer', path: 'insurance/getByCustomer' });
policies.everyone({ name: 'List insurance', path: 'insurance/list' });

const earnings = documentOperations(revenue.add, kind('Revenue', 'revenue'));
earnings.byCustomerAndDate({ name: 'Verify revenue', path: 'revenue/', aliases: ['revenue'] });
earnings.byDate({ name: 'Fetch revenue', path: 'products/revenue/get' });
earnings.byId({ name: 'Get revenue by id', path: 'revenue/getById' });
earnings.byCustomer({ name: 'Get revenue by customer', path: 'revenue/getByCustomer' });
earnings.byDate({ name: 'Get revenue by date', path: 'revenue/getByDate' });
earnings.byCustomerAndDate({ name: 'Get revenue by customer and date', path: 'revenue/getByCustomerDate' });
earnings.byBank({ name: 'Get revenue by bank', path: 'revenue/getByBank' });

const checks = documentOperations(fraud.add, kind('Fraud detection', 'fraud_detection'));
checks.everyone({ name: 'List fraud detections', path: 'fraud-detection/getAll' });
checks.byId({ name: 'Get fraud detection by id', path: 'fraud-detection/getById' }, '_id');
for (const [name, path] of [
  ['Process fraud detection', 'fraud-detection/process'],
  ['Get fraud detection by BVN', 'fraud-detection/getByBvn'],
] as const) {
  fraud.add({
    name,
    path,
    params: { bvn: text() },
    run: (args, { world }) => {
      const found = documents(world, 'Fraud detection').find((row) => row.customer.bvn === args.bvn);
      if (found === undefined) return notFound('Customer');
      return data('Fraud detection successfully processed', { fraud_detection: toInsight(world)(found) });
    },
  });
}

/** Liabilities, assets, insurance, revenue and fraud: products of which little more than the routes is known. */
export const insightOperations: readonly Operation[] = [liabilities, assets, insurance, revenue, fraud].flatMap(
  ({ operations }) => operations,
);
