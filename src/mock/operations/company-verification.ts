import type { CustomerRow } from '../world/rows.ts';
import type { World } from '../world/world.ts';
import { data, notFound } from './answers.ts';
import { product } from './operation.ts';
import { flag, maybe, text } from './params.ts';

const verification = product('Verification');
const MESSAGE = 'Company successfully retrieved';

/** The tax number that belongs to a registration number; made up, but the same each time. */
export function tinOf(rcNumber: string): string {
  return `1${rcNumber}-0001`;
}

function findCompany(
  world: World,
  { rc, tin }: { readonly rc?: string; readonly tin?: string },
): CustomerRow | undefined {
  return world.customers.find(
    ({ rcNumber }) =>
      rcNumber !== null && (rc === undefined || rcNumber === rc) && (tin === undefined || tinOf(rcNumber) === tin),
  );
}

function registration(found: CustomerRow) {
  return { rc_no: found.rcNumber, company_name: found.name, address: found.address[0] ?? null, date_reg: '2011-03-14' };
}

function taxation(found: CustomerRow) {
  return {
    tax_no: tinOf(found.rcNumber ?? ''),
    tax_payer_name: found.name,
    tax_payer_phone: found.phone[0] ?? '',
    tax_payer_email: found.email[0] ?? '',
    tax_authority: 'Sample Tax Office',
    tax_authority_phone: '23400000000',
    tax_authority_email: 'office@example.invalid',
  };
}

verification.add({
  name: 'Verify RC number',
  path: 'products/kyc/rc-verify',
  params: { rc_number: text(), company_name: text(), testing: maybe(flag()), success: maybe(flag()) },
  run: (args, { world }) => {
    const found = findCompany(world, { rc: args.rc_number });
    if (found === undefined || (args.testing === true && args.success === false)) return notFound('Company');
    return data(MESSAGE, { status: true, message: MESSAGE, details: registration(found) });
  },
});

verification.add({
  name: 'Verify TIN',
  path: 'products/kyc/tin-verify',
  params: { tin_number: text(), company_name: text() },
  run: (args, { world }) => {
    const found = findCompany(world, { tin: args.tin_number });
    return found === undefined
      ? notFound('Company')
      : data(MESSAGE, { status: true, message: MESSAGE, details: taxation(found) });
  },
});

verification.add({
  name: 'Verify RC and TIN',
  path: 'products/kyc/rc-tin-verify',
  params: { rc_number: text(), company_name: text(), tin_number: text(), currency: maybe(text()) },
  run: (args, { world }) => {
    const found = findCompany(world, { rc: args.rc_number, tin: args.tin_number });
    return found === undefined
      ? notFound('Company')
      : data(MESSAGE, { details: { ...registration(found), ...taxation(found) } });
  },
});

export const companyVerificationOperations = verification.operations;
