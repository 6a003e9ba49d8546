import { documentOf, documents, findDocument, type DocumentRow } from '../world/documents.ts';
import { findBank } from '../world/banks.ts';
import { findCustomer, findRecord } from '../world/find.ts';
import type { World } from '../world/world.ts';
import { data, list, notFound, PDF, within, type Listing } from './answers.ts';
import { bank, customer, customer_id, period, record } from './common-params.ts';
import { hasOptions } from './has-options.ts';
import type { product } from './operation.ts';
import { flag, id, maybe, options, text } from './params.ts';

/** A product that works something out about customers: what its documents are called and look like. */
export interface DocumentKind {
  readonly kind: string;
  /** Member of `data` that holds one document, or the list of them. */
  readonly key: string;
  readonly message: string;
  readonly toBody: (world: World, version: string) => (row: DocumentRow) => unknown;
}

type Add = ReturnType<typeof product>['add'];

interface Spelling {
  readonly name: string;
  readonly path: string;
  readonly aliases?: readonly string[];
}

/** The model version; only income has two. */
const version = maybe(text());

/** The ways in which such documents are fetched; every product takes those it has. */
export function documentOperations(add: Add, about: DocumentKind) {
  const listing = (world: World, wanted = '2'): Listing<DocumentRow> => ({
    key: about.key,
    message: about.message,
    toBody: about.toBody(world, wanted),
    everything: () => documents(world, about.kind),
  });
  const all = (world: World, where: (row: DocumentRow) => boolean, wanted?: string) =>
    list(listing(world, wanted), () => documents(world, about.kind).filter(where));

  return {
    byId: (spelling: Spelling, name = 'id') => {
      add({
        ...spelling,
        params: { id: id({ aliases: [name] }), version },
        run: (args, { world }) => {
          const found = findDocument(world, about.kind, args.id);
          if (found === undefined) return notFound(about.key);
          return data(about.message, { [about.key]: about.toBody(world, args.version ?? '2')(found) });
        },
      });
    },
    byCustomer: (spelling: Spelling) => {
      add({
        ...spelling,
        params: { customer, version },
        run: (args, { world }) => {
          const found = findCustomer(world, args.customer);
          return found === undefined ? notFound('Customer') : all(world, (row) => row.customer === found, args.version);
        },
      });
    },
    byDate: (spelling: Spelling) => {
      add({
        ...spelling,
        params: { ...period, version },
        run: (args, { world }) => all(world, (row) => within(row.createdAt, args), args.version),
      });
    },
    byCustomerAndDate: (spelling: Spelling) => {
      add({
        ...spelling,
        params: { customer, ...period, version },
        run: (args, { world }) => {
          const found = findCustomer(world, args.customer);
          if (found === undefined) return notFound('Customer');
          return all(world, (row) => row.customer === found && within(row.createdAt, args), args.version);
        },
      });
    },
    byRecord: (spelling: Spelling) => {
      add({
        ...spelling,
        params: { record, version },
        run: (args, { world }) => {
          const found = findRecord(world, args.record);
          return found === undefined
            ? notFound('Record')
            : all(world, (row) => row.customer === found.customer, args.version);
        },
      });
    },
    byBank: (spelling: Spelling) => {
      add({
        ...spelling,
        params: { bank },
        run: (args, { world }) => {
          const found = findBank(args.bank);
          if (found === undefined) return notFound('Bank');
          return all(world, (row) => row.accounts.some((account) => account.bank === found));
        },
      });
    },
    byOptions: (spelling: Spelling) => {
      add({
        ...spelling,
        params: { options: options() },
        run: (args, { world }) =>
          all(world, (row) => row.accounts.some(({ record: owner }) => hasOptions(owner, args.options))),
      });
    },
    everyone: (spelling: Spelling) => {
      add({
        ...spelling,
        params: { pdf: maybe(flag()), version },
        run: (args, { world }) => (args.pdf === true ? data(about.message, PDF) : all(world, () => true, args.version)),
      });
    },
    /** Works a document out for one customer; `shape` says how it is answered. */
    process: (spelling: Spelling, shape: (body: unknown) => unknown = (body) => ({ [about.key]: body })) => {
      add({
        ...spelling,
        params: { customer_id },
        run: (args, { world }) => {
          const found = findCustomer(world, args.customer_id);
          if (found === undefined) return notFound('Customer');
          const document = documentOf(world, about.kind, found);
          return document === undefined
            ? notFound('Account')
            : data(about.message, shape(about.toBody(world, '2')(document)));
        },
      });
    },
  };
}
