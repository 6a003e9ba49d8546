import type { Persona } from './people.ts';

/** One customer to be: who, and which accounts at how many banks with how much history. */
export interface Role {
  readonly persona: Persona;
  /** Accounts for each bank, by number of transactions; `full` is two years of daily life. */
  readonly banks: readonly (readonly (number | 'full')[])[];
}

const ordinary: Role = { persona: {}, banks: [['full']] };
const twoBanks: Role = { persona: {}, banks: [['full'], ['full', 120]] };
const unknownPerson: Role = { persona: { sparse: true }, banks: [] };

/**
 * The customers of tenant `first`, in list order. The first is rich, so that "take the first customer" works; the hard
 * cases follow within the first page, so that nobody can overlook them.
 */
const FIRST: readonly Role[] = [
  {
    persona: { firstName: 'Ngozi', middleName: 'Adaeze', lastName: 'Okafor-Bello' },
    banks: [['full', 'full'], ['full']],
  },
  unknownPerson,
  { persona: { firstName: 'Chidi', lastName: 'Null' }, banks: [['full']] },
  { persona: { firstName: 'Kemi', lastName: "O'Brien" }, banks: [['full', 60]] },
  { persona: { firstName: 'Amina 🌻', lastName: 'Bello' }, banks: [[25]] },
  { persona: { company: 'Adé & Sons Café Ltd' }, banks: [['full']] },
  // The lists with exactly one full page, one item, no item; and one where all that may be null is null.
  { persona: {}, banks: [[10]] },
  { persona: {}, banks: [[1]] },
  { persona: {}, banks: [[0]] },
  { persona: { sparse: true }, banks: [[12]] },
  { persona: { firstName: 'Ọlámidé', lastName: 'Adéṣọlá' }, banks: [['full']] },
  { persona: { firstName: '芳', lastName: '王' }, banks: [[40]] },
  { persona: { firstName: 'مريم', lastName: 'صالح' }, banks: [[40]] },
  { persona: { firstName: 'Мария', lastName: 'Тестова' }, banks: [[40]] },
  // Two people of one name: a list ordered or found by name must still keep them apart.
  { persona: { firstName: 'Tunde', lastName: 'Balogun' }, banks: [[80]] },
  { persona: { firstName: 'Tunde', lastName: 'Balogun' }, banks: [[80]] },
  twoBanks,
  ordinary,
  unknownPerson,
  ordinary,
  { persona: {}, banks: [[100, 100, 100, 100, 100]] },
  ordinary,
  twoBanks,
  ordinary,
  { persona: {}, banks: [[1]] },
  ordinary,
  ordinary,
];

const SECOND: readonly Role[] = [twoBanks, unknownPerson, ordinary, { persona: {}, banks: [[10]] }, ordinary];

export const CAST = { first: FIRST, second: SECOND } as const;
