import { toBank } from '../bodies/to-bank.ts';
import { BANKS, findBank } from '../world/banks.ts';
import { data, notFound } from './answers.ts';
import { product } from './operation.ts';
import { id } from './params.ts';

const banks = product('Banks');

banks.add({
  name: 'List banks',
  method: 'GET',
  path: 'banks/list',
  params: {},
  run: (_args) => data('Banks retrieved successfully', { banks: BANKS.map(toBank), credentials: null }),
});

banks.add({
  name: 'Get bank by id',
  method: 'GET',
  path: 'banks/getById',
  params: { id: id() },
  run: (args) => {
    const found = findBank(args.id);
    return found === undefined ? notFound('Bank') : data('Bank retrieved successfully', toBank(found));
  },
});

export const bankOperations = banks.operations;
