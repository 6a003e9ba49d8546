import { toInsight, toLiabilities } from '../bodies/to-insight.ts';
import { documents } from '../world/documents.ts';
import { data, notFound } from './answers.ts';
import { customer_id } from './common-params.ts';
import { documentOperations, processed } from './document-product.ts';
import { product, type Operation } from './operation.ts';
import { text } from './params.ts';

const liabilities = product('Liabilities');
const assets = product('Assets');
const insurance = product('Insurance');
const revenue = product('Revenue');
const fraud = product('Fraud');

function kind<const Key extends string>(word: string, key: Key) {
  return documentOperations({ kind: word, key, message: `${word} successfully retrieved`, toBody: toInsight });
}

const debts = documentOperations({
  kind: 'Liabilities',
  key: 'liabilities',
  message: 'Liabilities successfully retrieved',
  toBody: (world) => (row) => ({ ...toInsight(world)(row), ...toLiabilities(world)(row) }),
});
liabilities.add({
  name: 'Process liabilities',
  path: 'liabilities/process',
  params: { customer_id },
  run: (args, { world }) => {
    const document = processed('Liabilities', args.customer_id, world);
    return 'refused' in document
      ? document
      : data('Liabilities successfully retrieved', toLiabilities(world)(document));
  },
});
liabilities.add({ name: 'Get liabilities by id', path: 'liabilities/getById', ...debts.byId });
liabilities.add({ name: 'Get liabilities by customer', path: 'liabilities/getByCustomer', ...debts.byCustomer });
liabilities.add({ name: 'List liabilities', path: 'liabilities/list', ...debts.everyone });
liabilities.add({ name: 'Get liabilities by date', path: 'liabilities/getByDate', ...debts.byDate });

assets.add({ name: 'Process assets', path: 'assets/process', ...kind('Assets', 'assets').process });
const investments = kind('Investments', 'investments');
assets.add({ name: 'Process investments', path: 'assets/investment/process', ...investments.process });

const policies = kind('Insurance', 'insurance');
insurance.add({ name: 'Process insurance', path: 'insurance/process', ...policies.process });
insurance.add({ name: 'Get insurance by customer', path: 'insurance/getByCustomer', ...policies.byCustomer });
insurance.add({ name: 'List insurance', path: 'insurance/list', ...policies.everyone });

const { byId, byCustomer, byDate, byCustomerAndDate, byBank } = kind('Revenue', 'revenue');
revenue.add({ name: 'Verify revenue', path: 'revenue/', aliases: ['revenue'], ...byCustomerAndDate });
revenue.add({ name: 'Fetch revenue', path: 'products/revenue/get', ...byDate });
revenue.add({ name: 'Get revenue by id', path: 'revenue/getById', ...byId });
revenue.add({ name: 'Get revenue by customer', path: 'revenue/getByCustomer', ...byCustomer });
revenue.add({ name: 'Get revenue by date', path: 'revenue/getByDate', ...byDate });
revenue.add({ name: 'Get revenue by customer and date', path: 'revenue/getByCustomerDate', ...byCustomerAndDate });
revenue.add({ name: 'Get revenue by bank', path: 'revenue/getByBank', ...byBank });

const checks = kind('Fraud detection', 'fraud_detection');
fraud.add({ name: 'List fraud detections', path: 'fraud-detection/getAll', ...checks.everyone });
fraud.add({ name: 'Get fraud detection by id', path: 'fraud-detection/getById', ...checks.byId });
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
