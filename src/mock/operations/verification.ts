import { artwork } from '../bodies/parts.ts';
import { toIdentitySummary, toVerifiedCustomer } from '../bodies/to-identity.ts';
import { toReceipt } from '../bodies/to-receipt.ts';
import type { VerifyBvnResponse } from '../generated/verification.ts';
import type { DataAnswer } from '../pipeline/answer.ts';
import { accountsOfCustomer, findAccountByNuban, findCustomer } from '../world/find.ts';
import type { CustomerRow } from '../world/rows.ts';
import { data, notFound } from './answers.ts';
import { bank, customer } from './common-params.ts';
import { product, type Scene } from './operation.ts';
import { flag, maybe, text } from './params.ts';

const verification = product('Verification');
const MESSAGE = 'Identity successfully retrieved';
/** The sandbox's outcome switch: `{"testing": true, "success": false}` finds nobody. */
const outcome = { testing: maybe(flag()), success: maybe(flag()) };

function identityOf({ world, now }: Scene, found: CustomerRow, type: string): DataAnswer<VerifyBvnResponse['data']> {
  const account = accountsOfCustomer(world, found)[0];
  return data(MESSAGE, {
    identity: toIdentitySummary(world)(found),
    customer: found.id,
    account: account?.id ?? null,
    receipt: toReceipt(world, type, found.identityId, now),
  });
}

verification.add({
  name: 'Verify BVN',
  path: 'products/kyc/bvn-verify',
  params: { bvn: text(), currency: maybe(text()), ...outcome },
  run: (args, scene) => {
    const failing = args.testing === true && args.success === false;
    const found = failing ? undefined : scene.world.customers.find((row) => row.bvn === args.bvn);
    return found === undefined ? notFound('Identity') : identityOf(scene, found, 'bvn-verify');
  },
});

verification.add({
  name: 'Verify BVNs in bulk',
  path: 'products/kyc/bulk-bvn-verify',
  params: { bvn: text() },
  run: (args, { world }) => {
    const wanted = args.bvn.split(',').map((bvn) => bvn.trim());
    const identities = world.customers.filter((row) => row.bvn !== null && wanted.includes(row.bvn));
    return data(MESSAGE, { identities: identities.map(toIdentitySummary(world)) });
  },
});

verification.add({
  name: 'Verify NUBAN',
  path: 'products/kyc/nuban-verify',
  params: { nuban: text(), bank },
  run: (args, scene) => {
    const found = findAccountByNuban(scene.world, args.nuban);
    return found?.bank.id === args.bank ? identityOf(scene, found.customer, 'nuban-verify') : notFound('Identity');
  },
});

verification.add({
  name: 'Verify NUBAN name',
  path: 'products/kyc/nuban-name-verify',
  params: { nuban: text(), bank },
  run: (args, { world }) => {
    const found = findAccountByNuban(world, args.nuban);
    if (found?.bank.id !== args.bank) return notFound('Identity');
    const { firstName, middleName, lastName, name } = found.customer;
    return data(MESSAGE, {
      identity: { firstname: firstName, middlename: middleName, lastname: lastName, fullname: name },
      bank: { _id: found.bank.id, name: found.bank.name, ...artwork(found.bank) },
    });
  },
});

verification.add({
  name: 'Verify customer',
  path: 'products/kyc/customer-verify',
  params: { customer },
  run: (args, { world, now }) => {
    const found = findCustomer(world, args.customer);
    if (found === undefined) return notFound('Customer');
    const receipt = toReceipt(world, 'customer-verify', found.identityId, now);
    return data(MESSAGE, { ...toVerifiedCustomer(world, found), receipt });
  },
});

verification.add({
  name: 'Verify NIN',
  path: 'products/kyc/nin-verify',
  params: { nin: text() },
  run: (args, scene) => {
    const found = scene.world.customers.find((row) => row.nin === args.nin);
    return found === undefined ? notFound('Identity') : identityOf(scene, found, 'nin-verify');
  },
});

verification.add({
  name: 'Verify phone',
  path: 'products/kyc/phone-verify',
  params: { phone: maybe(text()) },
  run: (args, scene) => {
    const found = scene.world.customers.find((row) => args.phone !== undefined && row.phone.includes(args.phone));
    return found === undefined ? notFound('Identity') : identityOf(scene, found, 'phone-verify');
  },
});

export const verificationOperations = verification.operations;
