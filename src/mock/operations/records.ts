import { PRODUCTS, toRecord } from '../bodies/to-record.ts';
import { findCustomer, findRecord, recordsOfCustomer } from '../world/find.ts';
import { totals } from '../world/totals.ts';
import type { RecordRow } from '../world/rows.ts';
import type { World } from '../world/world.ts';
import { toCsv } from '../bodies/to-csv.ts';
import { data, list, notFound, pdf, type Listing } from './answers.ts';
import { customer_id, record_id } from './common-params.ts';
import { product } from './operation.ts';
import { flag, maybe, oneOf } from './params.ts';

const records = product('Records');
const MESSAGE = 'Records retrieved successfully';

function listing(world: World): Listing<RecordRow> {
  return { key: 'records', message: MESSAGE, toBody: toRecord(world), everything: () => world.records };
}

/** What has been fetched for a record, one row for each product. */
function productsOf(rows: readonly RecordRow[]): readonly FetchedProduct[] {
  return rows.flatMap((row) => PRODUCTS.map((name) => ({ record: row.id, product: name, completed: true })));
}

interface FetchedProduct {
  readonly record: string;
  readonly product: string;
  readonly completed: boolean;
}

const NO_PRODUCTS = {
  key: 'products',
  message: 'Products retrieved successfully',
  toBody: (row: FetchedProduct) => row,
};

records.add({
  name: 'Get record',
  path: 'products/records/get',
  params: { record_id },
  run: (args, { world }) => {
    const found = findRecord(world, args.record_id);
    return found === undefined
      ? notFound('Record')
      : data(MESSAGE, { records: toRecord(world)(found), pagination: null });
  },
});

records.add({
  name: 'Fetch all records',
  path: 'products/records',
  params: { pdf: maybe(flag()) },
  run: (args, { world }) => (args.pdf === true ? pdf(MESSAGE) : list(listing(world), () => world.records)),
});

records.add({
  name: 'Get records by customer and bank',
  path: 'products/records/getByCustomerByBank',
  params: { record_id },
  run: (args, { world }) => {
    const found = findRecord(world, args.record_id);
    if (found === undefined) return notFound('Record');
    return list(listing(world), () =>
      recordsOfCustomer(world, found.customer).filter((row) => row.bank === found.bank),
    );
  },
});

records.add({
  name: 'Fetch transaction records',
  path: 'records/transactions/get',
  params: {},
  run: (_args, { world }) => {
    const toBody = (row: RecordRow) => {
      const { credit, debit } = totals(
        world,
        world.accounts.filter((account) => account.record === row),
      );
      return { record: row.id, credit: credit / 100, debit: debit / 100 };
    };
    return list({ ...listing(world), toBody }, () => world.records);
  },
});

records.add({
  name: 'Download records',
  path: 'products/record/download',
  aliases: ['record/download'],
  params: { downloadType: oneOf('csv') },
  run: (_args, { world }) => {
    const rows = world.records.map((row) => ({ record: row.id, customer: row.customer.name, bank: row.bank.name }));
    return data('Records downloaded successfully', { file: toCsv(rows) });
  },
});

records.add({
  name: 'List products',
  path: 'products/list',
  params: {},
  run: (_args, { world }) => {
    const rows = productsOf(world.records);
    return list({ ...NO_PRODUCTS, everything: () => rows }, () => rows);
  },
});

records.add({
  name: 'All products of a record',
  path: 'products/all/byRecord',
  params: { record_id },
  run: (args, { world }) => {
    const found = findRecord(world, args.record_id);
    if (found === undefined) return notFound('Record');
    return list({ ...NO_PRODUCTS, everything: () => productsOf(world.records) }, () => productsOf([found]));
  },
});

records.add({
  name: 'All products of a customer',
  path: 'products/all/byCustomer',
  params: { customer_id },
  run: (args, { world }) => {
    const found = findCustomer(world, args.customer_id);
    if (found === undefined) return notFound('Customer');
    const everything = () => productsOf(world.records);
    return list({ ...NO_PRODUCTS, everything }, () => productsOf(recordsOfCustomer(world, found)));
  },
});

export const recordOperations = records.operations;
