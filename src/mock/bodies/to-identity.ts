import type { Enrollment, Identity, KycIdentity } from '../generated/shared.ts';
import { accountsOfCustomer } from '../world/find.ts';
import type { CustomerRow } from '../world/rows.ts';
import type { World } from '../world/world.ts';
import { iso, toCustomerSummary } from './parts.ts';

/** An item of identity/getBy*. */
export function toIdentity(world: World) {
  return (customer: CustomerRow): Identity => ({
    _id: customer.identityId,
    ...person(customer),
    ...origin(customer),
    customer: toCustomerSummary(customer),
    env: world.env,
    next_of_kins: [],
    level_of_account: customer.bvn === null ? null : 'Level 3 - high Level Accounts',
    watch_listed: customer.bvn === null ? null : 'NO',
    record: accountsOfCustomer(world, customer)[0]?.record.id ?? null,
    bvn_updated: false,
    smileId: false,
    ref_ids: [],
    enrollment: enrollment(customer),
    employer: customer.employer === null ? [] : [customer.employer],
    merged: false,
    merged_ids: [],
    projects: [world.project.id],
    created_at: iso(customer.createdAt),
    last_updated: iso(customer.lastUpdated),
  });
}

/** An item of products/identities, and `data.identity` of the kyc operations. */
export function toIdentitySummary(world: World) {
  return (customer: CustomerRow): KycIdentity => ({
    ...person(customer),
    nationality: origin(customer).nationality,
    verification_country: 'NG',
    env: world.env,
    customer: toCustomerSummary(customer),
    created_at: iso(customer.createdAt),
    last_updated: iso(customer.lastUpdated),
  });
}

/** `data` of products/kyc/customer-verify: the fields of the identity itself. */
export function toVerifiedCustomer(world: World, customer: CustomerRow) {
  const { score: _score, verified: _verified, status: _status, ...fields } = person(customer);
  return {
    ...fields,
    ...origin(customer),
    customer: customer.id,
    next_of_kins: [],
    enrollment: enrollment(customer),
    record: accountsOfCustomer(world, customer)[0]?.record.id ?? null,
  };
}

function person(customer: CustomerRow) {
  const { firstName, middleName, lastName, name, bvn, nin, dob, gender, phone, email, address } = customer;
  const known = bvn !== null;
  const photo = {
    _id: customer.identityId,
    url: 'https://images.example.invalid/photo/1.png',
    image_type: 'bvn_photo',
  };
  return {
    id: customer.identityId,
    firstname: firstName,
    middlename: middleName,
    lastname: lastName === '' ? null : lastName,
    fullname: name,
    bvn,
    nin,
    dob,
    gender,
    score: known ? '100' : null,
    verified: known,
    status: known ? 'verified' : null,
    aliases: [],
    phone: [...phone],
    email: [...email],
    address: [...address],
    photo_id: known ? [photo] : [],
  };
}

function origin({ maritalStatus, state }: CustomerRow) {
  return {
    marital_status: maritalStatus,
    nationality: state === null ? null : 'Nigeria',
    verification_country: 'NG',
    state_of_origin: state,
    state_of_residence: state,
    lga_of_origin: state === null ? null : `${state} Central`,
    lga_of_residence: state === null ? null : `${state} Central`,
  };
}

function enrollment({ bvn }: CustomerRow): Enrollment | null {
  return bvn === null
    ? null
    : { bank: '044', branch: Number(bvn.at(-1)) < 5 ? null : 'Main Branch', registration_date: '2015-01-01' };
}
