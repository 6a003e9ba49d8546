/** A bank of the fixed list. `ussd`, `corporate`, `individual` and `altSortcode` are the fields that may be null. */
export interface BankRow {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly color: string;
  readonly sortcode: string;
  readonly altSortcode: string | null;
  readonly ussd: boolean | null;
  readonly corporate: boolean | null;
  readonly individual: boolean | null;
}

/** Ids ending beb2, beb3, beb7, bec0 and Kuda's are recorded; the others fill the same row of numbers. */
export const BANKS: readonly BankRow[] = [
  bank('5d6fe57a4099cc4b210bbeb3', 'Guaranty Trust Bank', '#E04403', '058'),
  bank('5d6fe57a4099cc4b210bbeb2', 'First City Monument Bank', '#5C2682', '214'),
  bank('5d6fe57a4099cc4b210bbec0', 'Access Bank', '#114185', '044'),
  bank('5d6fe57a4099cc4b210bbeb0', 'Ecobank Nigeria', '#00629B', '050'),
  bank('5d6fe57a4099cc4b210bbeb1', 'Fidelity Bank', '#1B365D', '070'),
  bank('5d6fe57a4099cc4b210bbeb4', 'First Bank of Nigeria', '#003B65', '011'),
  bank('5d6fe57a4099cc4b210bbeb5', 'Heritage Bank', '#78BE20', '030'),
  bank('5d6fe57a4099cc4b210bbeb6', 'Keystone Bank', '#0072BC', '082'),
  bank('5d6fe57a4099cc4b210bbeb7', 'Stanbic IBTC Bank', '#0033A1', '221'),
  bank('5d6fe57a4099cc4b210bbeb8', 'Sterling Bank', '#DB353A', '232'),
  bank('5d6fe57a4099cc4b210bbeb9', 'Union Bank of Nigeria', '#00AEEF', '032'),
  bank('5d6fe57a4099cc4b210bbeba', 'United Bank for Africa', '#D42E12', '033'),
  bank('5d6fe57a4099cc4b210bbebb', 'Unity Bank', '#9ACA3C', '215'),
  bank('5d6fe57a4099cc4b210bbebc', 'Wema Bank', '#99317E', '035'),
  bank('5d6fe57a4099cc4b210bbebd', 'Zenith Bank', '#E2231A', '057'),
  bank('5d6fe57a4099cc4b210bbebe', 'Polaris Bank', '#7E3F98', '076'),
  bank('5f0cf73e8a8bcc18b8156ad7', 'Kuda Bank', '#40196D', '50211'),
  // A bank that says nothing about itself: every field that may be null is null.
  { ...bank('5d6fe57a4099cc4b210bbebf', 'Rubies Bank', '#CA0302', '125'), ...unknown() },
];

function bank(id: string, name: string, color: string, sortcode: string): BankRow {
  const slug = name.toLowerCase().replaceAll(' ', '-');
  return {
    id,
    name,
    slug,
    color,
    sortcode,
    altSortcode: `000${sortcode}`,
    ussd: true,
    corporate: false,
    individual: true,
  };
}

function unknown(): Pick<BankRow, 'altSortcode' | 'ussd' | 'corporate' | 'individual'> {
  return { altSortcode: null, ussd: null, corporate: null, individual: null };
}

export function findBank(id: string): BankRow | undefined {
  return BANKS.find((row) => row.id === id);
}
