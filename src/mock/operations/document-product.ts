import { documentOf, documents, findDocument, type DocumentRow } from '../world/documents.ts';
import { findBank } from '../world/banks.ts';
import { findCustomer, findRecord } from '../world/find.ts';
import type { World } from '../world/world.ts';
import type { DataAnswer } from '../pipeline/answer.ts';
import type { Refusal } from '../pipeline/reply.ts';
import { list, notFound, pdf, within, type Listing } from './answers.ts';
import { bank, customer, customer_id, period, record } from './common-params.ts';
import { hasOptions } from './has-options.ts';
import type { Scene } from './operation.ts';
import { flag, id, maybe, options, text, type ArgsOf, type ParamTable } from './params.ts';

/** A product that works something out about customers: what its documents are called and look like. */
export interface DocumentKind<Key extends string, Item> {
  readonly kind: string;
  /** Member of `data` that holds one document, or the list of them. */
  readonly key: Key;
  readonly message: string;
  readonly toBody: (world: World, version: string) => (row: DocumentRow) => Item;
}

/** The model version; only income has two. */
const version = maybe(text());

/** The ways in which such documents are fetched: parameters and `run`. Every product takes those it has. */
export function documentOperations<const Key extends string, Item>(about: DocumentKind<Key, Item>) {
  const listing = (world: World, wanted = '2'): Listing<DocumentRow, Key, Item> => ({
    key: about.key,
    message: about.message,
    toBody: about.toBody(world, wanted),
    everything: () => documents(world, about.kind),
  });
  const all = (world: World, where: (row: DocumentRow) => boolean, wanted?: string) =>
    list(listing(world, wanted), () => documents(world, about.kind).filter(where));
  const one = (world: World, row: DocumentRow, wanted = '2'): DataAnswer<Record<Key, Item>> => {
    // TypeScript gives a member of a computed name any name.
    const data = { [about.key]: about.toBody(world, wanted)(row) } as Record<Key, Item>;
    return { message: about.message, data };
  };

  return {
    byId: way({ id: id({ aliases: ['_id'] }), version }, (args, { world }) => {
      const found = findDocument(world, about.kind, args.id);
      return found === undefined ? notFound(about.key) : one(world, found, args.version);
    }),
    byCustomer: way({ customer, version }, (args, { world }) => {
      const found = findCustomer(world, args.customer);
      return found === undefined ? notFound('Customer') : all(world, (row) => row.customer === found, args.version);
    }),
    byDate: way({ ...period, version }, (args, { world }) =>
      all(world, (row) => within(row.createdAt, args), args.version),
    ),
    byCustomerAndDate: way({ customer, ...period, version }, (args, { world }) => {
      const found = findCustomer(world, args.customer);
      if (found === undefined) return notFound('Customer');
      return all(world, (row) => row.customer === found && within(row.createdAt, args), args.version);
    }),
    byRecord: way({ record, version }, (args, { world }) => {
      const found = findRecord(world, args.record);
      return found === undefined
        ? notFound('Record')
        : all(world, (row) => row.customer === found.customer, args.version);
    }),
    byBank: way({ bank }, (args, { world }) => {
      const found = findBank(args.bank);
      if (found === undefined) return notFound('Bank');
      return all(world, (row) => row.accounts.some((account) => account.bank === found));
    }),
    byOptions: way({ options: options() }, (args, { world }) =>
      all(world, (row) => row.accounts.some(({ record: owner }) => hasOptions(owner, args.options))),
    ),
    everyone: way({ pdf: maybe(flag()), version }, (args, { world }) =>
      args.pdf === true ? pdf(about.message) : all(world, () => true, args.version),
    ),
    /** Works a document out for one customer. */
    process: way({ customer_id }, (args, { world }) => {
      const document = processed(about.kind, args.customer_id, world);
      return 'refused' in document ? document : one(world, document);
    }),
  };
}

/** The document of a customer, or why there is none. */
export function processed(kind: string, customerId: string, world: World): DocumentRow | Refusal {
  const found = findCustomer(world, customerId);
  return found === undefined ? notFound('Customer') : (documentOf(world, kind, found) ?? notFound('Account'));
}

function way<P extends ParamTable, Given>(params: P, run: (args: ArgsOf<P>, scene: Scene) => Given) {
  return { params, run };
}
