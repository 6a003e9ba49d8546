import { faker } from '@faker-js/faker/locale/en_NG';
import { randomOf } from './random.ts';
import type { CustomerRow } from './rows.ts';

/** What is special about a customer; everything else is made up. */
export interface Persona {
  readonly firstName?: string;
  readonly middleName?: string | null;
  readonly lastName?: string;
  readonly company?: string;
  /** Nothing is known but the name. */
  readonly sparse?: boolean;
}

/** A synthetic person. Equal `key` and seed give the same person; addresses are at example.invalid, which cannot exist. */
export function makePerson(persona: Persona, key: readonly (string | number)[], createdAt: number): CustomerRow {
  const random = randomOf(...key);
  // One shared faker, seeded anew for each person: no other state survives, so mocks side by side do not disturb each other.
  faker.seed(random.int(0, 2 ** 31));
  const gender = random.chance(0.5) ? 'Male' : 'Female';
  const sex = gender === 'Male' ? 'male' : 'female';
  const made = {
    firstName: faker.person.firstName(sex),
    middleName: random.chance(0.7) ? faker.person.firstName(sex) : null,
    lastName: faker.person.lastName(sex),
    street: faker.location.streetAddress(),
    city: faker.location.city(),
    state: faker.location.state(),
    employer: faker.company.name(),
  };
  const firstName = persona.company ?? persona.firstName ?? made.firstName;
  const lastName = persona.company === undefined ? (persona.lastName ?? made.lastName) : '';
  const plain = persona.firstName === undefined && persona.company === undefined;
  const middleName = persona.middleName ?? (plain && persona.sparse !== true ? made.middleName : null);
  const sparse = persona.sparse === true;
  const known = <T>(value: T): T | null => (sparse ? null : value);
  const mail = `${made.firstName}.${made.lastName}`.toLowerCase().replaceAll(/[^a-z.]/g, '');
  return {
    id: random.id(),
    firstName,
    middleName,
    lastName,
    name: [firstName, middleName, lastName].filter(Boolean).join(' '),
    email: sparse ? [] : [`${mail}@example.invalid`],
    phone: sparse ? [] : [`234700${random.digits(7)}`],
    address: sparse ? [] : [`${made.street}, ${made.city}, ${made.state}`],
    bvn: known(`22${random.digits(9)}`),
    nin: known(`${random.int(1, 9)}${random.digits(10)}`),
    dob: known(
      new Date(Date.UTC(random.int(1960, 2003), random.int(0, 11), random.int(1, 28))).toISOString().slice(0, 10),
    ),
    gender: known(gender),
    maritalStatus: known(random.pick(['Single', 'Married', 'Divorced', 'Widowed'])),
    state: known(made.state),
    employer: known(made.employer),
    rcNumber: persona.company === undefined ? null : random.digits(7),
    identityId: random.id(),
    createdAt,
    lastUpdated: createdAt + random.int(0, 40) * 86_400_000 + random.int(0, 86_399_999),
  };
}
