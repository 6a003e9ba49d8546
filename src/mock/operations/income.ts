import { toIncome, toIncomeV1, toProcessedIncome } from '../bodies/to-income.ts';
import { toCustomerSummary } from '../bodies/parts.ts';
import { toReceipt } from '../bodies/to-receipt.ts';
import { findBank } from '../world/banks.ts';
import { documentOf, documents } from '../world/documents.ts';
import { findCustomer } from '../world/find.ts';
import { data, list, notFound, pdf, whole } from './answers.ts';
import { bank, customer_id } from './common-params.ts';
import { documentOperations } from './document-product.ts';
import { product } from './operation.ts';
import { flag, maybe, oneOf } from './params.ts';

const income = product('Income');
const MESSAGE = 'Income retrieved successfully';

const { byCustomer, byDate, byCustomerAndDate, byRecord, byOptions, everyone } = documentOperations({
  kind: 'income',
  key: 'income',
  message: MESSAGE,
  toBody: (world, version) => (row) =>
    version === '1' ? toIncomeV1(world, row, toCustomerSummary(row.customer)) : toIncome(world)(row),
});
/** By its id an income is known in version 2 only. */
const { byId } = documentOperations({ kind: 'income', key: 'income', message: MESSAGE, toBody: toIncome });

income.add({
  name: 'Process income',
  path: 'income/process',
  params: { customer_id, version: maybe(oneOf('1', '2')) },
  run: (args, { world, now }) => {
    const found = findCustomer(world, args.customer_id);
    const document = found === undefined ? undefined : documentOf(world, 'income', found);
    if (found === undefined) return notFound('Customer');
    if (document === undefined) return notFound('Account');
    const record = document.accounts[0].record.id;
    const result = args.version === '1' ? toIncomeV1(world, document, found.id) : toProcessedIncome(world, document);
    // As recorded: no message beside data, its text is in data.msg.
    const receipt = toReceipt(world, 'income', record, now);
    return whole({
      status: 'success',
      data: { income: result, msg: 'Income successfully processed!', record, receipt },
    });
  },
});

income.add({
  name: 'Process income (older path)',
  path: 'products/income/process',
  params: { customer_id, bank: maybe(bank) },
  run: (args, { world }) => {
    const found = findCustomer(world, args.customer_id);
    const document = found === undefined ? undefined : documentOf(world, 'income', found);
    if (found === undefined) return notFound('Customer');
    if (args.bank !== undefined && findBank(args.bank) === undefined) return notFound('Bank');
    return document === undefined
      ? notFound('Account')
      : data(MESSAGE, { income: toIncomeV1(world, document, found.id) });
  },
});

income.add({ name: 'Get income by id', path: 'income/getById', ...byId });
income.add({ name: 'Get income by customer', path: 'income/getByCustomer', ...byCustomer });
income.add({ name: 'Get income by date', path: 'income/getByDate', ...byDate });
income.add({ name: 'Get income by customer and date', path: 'income/getByCustomerDate', ...byCustomerAndDate });
income.add({ name: 'Get income by record', path: 'income/getByRecord', ...byRecord });
income.add({ name: 'Get all income', path: 'income/getAll', ...everyone });
income.add({ name: 'Get income by widget options', path: 'income/byOptions', ...byOptions });

income.add({
  name: 'Fetch all income',
  path: 'products/income/get',
  aliases: ['products/income'],
  params: { pdf: maybe(flag()) },
  run: (args, { world }) => {
    if (args.pdf === true) return pdf(MESSAGE);
    const rows = documents(world, 'income');
    const extra = (total: number) => ({ total });
    return list(
      { key: 'income', message: MESSAGE, toBody: toIncome(world), everything: () => rows, extra },
      () => rows,
    );
  },
});

export const incomeOperations = income.operations;
