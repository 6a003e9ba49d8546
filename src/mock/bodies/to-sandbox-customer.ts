import type { CreateSandboxCustomersResponse } from '../generated/sandbox.ts';
import type { SandboxOrder } from '../operations/sandbox-order.ts';
import { accountsOfCustomer } from '../world/find.ts';
import { randomOf } from '../world/random.ts';
import type { RecordRow } from '../world/rows.ts';
import type { World } from '../world/world.ts';
import { iso } from './parts.ts';

/** One customer of customers/create: customer, credential, identity. */
export type SandboxCustomer = CreateSandboxCustomersResponse['data'][number];

/** What customers/create answers for one customer: customer, login and identity, always in this order. */
export function toSandboxCustomer(world: World, record: RecordRow, order: SandboxOrder): SandboxCustomer {
  const { customer, bank, credentialId } = record;
  const at = iso(record.createdAt);
  const stamps = { created_at: at, last_updated: at, __v: 0 };
  const common = { archived: false, customer: customer.id, owner: world.owner.id };
  const { bvn, name, firstName, lastName, state } = customer;
  const [email, phone, address] = [[...customer.email], [...customer.phone], [...customer.address]];
  return [
    {
      credentials: [credentialId],
      record: [record.id],
      email,
      phone,
      blocked: false,
      owner: [world.owner.id],
      otherInfo: [],
      unconnected: false,
      manual: true,
      projects: [world.project.id],
      merged: false,
      fbn_fix: false,
      merged_ids: [],
      payment_auths: [],
      _id: customer.id,
      archived: false,
      name,
      env: world.env,
      bvn,
      rc_number: customer.rcNumber,
      ...stamps,
    },
    {
      ...common,
      options: { testing: true, no_accounts: order.noOfAccount, dorm: false },
      country: 'NG',
      isMobile: false,
      flagged: false,
      isManual: false,
      isUSSD: false,
      isCorp: order.type === 'corp',
      validated: true,
      _id: credentialId,
      username: order.username,
      password: order.password,
      bank: bank.id,
      env: world.env,
      enckey: 'sandbox-data-no-encryption',
      security: [],
      ...stamps,
    },
    {
      ...common,
      _id: randomOf(customer.id, 'sandbox identity').id(),
      identity: {
        phone,
        dob: `${customer.dob ?? '1990-01-01'}T00:00:00.000Z`,
        gender: customer.gender === 'Female' ? 'F' : 'M',
        score: order.identity,
        marital_status: customer.maritalStatus,
        address,
        photo_id: [{ _id: customer.identityId, url: 'https://images.example.invalid/photo/1.png', image_type: 'ID' }],
        state_of_origin: state,
        state_of_residence: state,
        email,
        watchlist: 'NO',
        level_of_account: 'Level 3 - high Level Accounts',
        employer: customer.employer === null ? [] : [customer.employer],
        nationality: 'Nigerian',
        verified: true,
        name,
        owner: world.owner.id,
        customer: customer.id,
        env: world.env,
        firstname: firstName,
        lastname: lastName,
        bvn,
        type: order.type,
      },
      account: {
        nuban: accountsOfCustomer(world, customer).map(({ nuban }) => nuban),
        bank: bank.id,
        volume: order.volume,
        username: order.username,
        password: order.password,
        OTP: '00000',
        pin: '00000',
        token: '00000',
        loginId: order.username,
        userId: order.username,
        accessCode: null,
        customer: customer.id,
        speed: order.internetSpeed,
        name,
        bankDetails: { _id: bank.id },
      },
      ...stamps,
    },
  ];
}
