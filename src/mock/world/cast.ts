import type { Persona } from './people.ts';

/** One customer to be: who, and which accounts at how many banks with how much history. */
export interface Role {
  readonly persona: Persona;
  /** Accounts for each bank, by number of transactions; `full` is two years of daily life. */
  readonly banks: readonly (readonly (number | 'full')[])[];
  /** What an app must get right for this one. */
  readonly hard?: string;
}

const ordinary: Role = { persona: {}, banks: [['full']] };
const twoBanks: Role = { persona: {}, banks: [['full'], ['full', 120]] };
const unknownPerson: Role = {
  persona: { sparse: true },
  banks: [],
  hard: 'nothing is known but the name, and there is no account',
};

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
  {
    persona: { firstName: 'Chidi', lastName: 'Null' },
    banks: [['full']],
    hard: 'a surname that is a word for nothing',
  },
  { persona: { firstName: 'Kemi', lastName: "O'Brien" }, banks: [['full', 60]], hard: 'an apostrophe' },
  { persona: { firstName: 'Amina 🌻', lastName: 'Bello' }, banks: [[25]], hard: 'an emoji' },
  { persona: { company: 'Adé & Sons Café Ltd' }, banks: [['full']], hard: 'a company; & and accents' },
  // The lists with exactly one full page, one item, no item; and one where all that may be null is null.
  { persona: {}, banks: [[10]], hard: 'exactly ten transactions: one full page' },
  { persona: {}, banks: [[1]], hard: 'exactly one transaction' },
  { persona: {}, banks: [[0]], hard: 'no transaction' },
  { persona: { sparse: true }, banks: [[12]], hard: 'an account in which all that may be null is null' },
  {
    persona: { firstName: 'Ọlámidé', lastName: 'Adéṣọlá' },
    banks: [['full']],
    hard: 'letters with marks above and below',
  },
  { persona: { firstName: '芳', lastName: '王' }, banks: [[40]], hard: 'Chinese characters' },
  { persona: { firstName: 'مريم', lastName: 'صالح' }, banks: [[40]], hard: 'Arabic, from right to left' },
  { persona: { firstName: 'Мария', lastName: 'Тестова' }, banks: [[40]], hard: 'Cyrillic letters' },
  // Two people of one name: a list ordered or found by name must still keep them apart.
  { persona: { firstName: 'Tunde', lastName: 'Balogun' }, banks: [[80]], hard: 'one of two people of one name' },
  { persona: { firstName: 'Tunde', lastName: 'Balogun' }, banks: [[80]], hard: 'one of two people of one name' },
  twoBanks,
  ordinary,
  unknownPerson,
  ordinary,
  { persona: {}, banks: [[100, 100, 100, 100, 100]], hard: 'five accounts at one bank' },
  ordinary,
  twoBanks,
  ordinary,
  { persona: {}, banks: [[1]] },
  ordinary,
  ordinary,
];

const SECOND: readonly Role[] = [twoBanks, unknownPerson, ordinary, { persona: {}, banks: [[10]] }, ordinary];

export const CAST = { first: FIRST, second: SECOND } as const;
