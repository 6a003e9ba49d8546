/** A contract test, or those of the same name for several products, and what it may spend of a budget. */
export interface Essential {
  /** Title of the `describe` that it stands in. */
  readonly part: string;
  /** Title, without the product or operation before it; every test of the part where it is missing. */
  readonly title?: string;
  /** Requests of its own. The plain request of an operation that is due costs it nothing. */
  readonly requests: number;
  /** Of a test that goes through all operations: those that are due, or a few of them. All, where it is missing. */
  readonly operations?: 'due' | 'few';
  /** Keys, of which one at least must be there: an issued one, or that of the environment. Any target, where it is missing. */
  readonly needs?: readonly EssentialKey[];
}

/** Names of the environment file; `issued` stands for a server that hands out keys. */
export type EssentialKey = 'issued' | 'public_key' | 'client_token' | 'other_environment_token';

/** What a test over a few operations takes: one with GET, the others with POST. */
export const few = 3;

/**
 * What a budget is spent on before anything else, the most valuable first: the promises of the API introduction itself
 * (S1 to S16), each with the fewest requests that show it broken. The rules judge everything that is sent beside it.
 * Promises of good practice come when there is something left.
 */
export const essentials: readonly Essential[] = [
  // S10 to S16 in every answer, by the rules.
  { part: 'responses', requests: 0, operations: 'due' },
  { part: 'null fields', requests: 0, operations: 'due' },
  // S1, S2
  { part: 'authentication', title: 'no operation answers without a key', requests: few, operations: 'few' },
  { part: 'authentication', title: 'a key that was never issued is refused', requests: 1 },
  { part: 'authentication', title: 'the key counts as a bearer token only', requests: 1 },
  // S7, S8
  { part: 'requests', title: 'broken JSON is refused', requests: 1 },
  { part: 'requests', title: 'another media type, or none, is refused', requests: 3 },
  { part: 'requests', title: 'a GET may carry the content type and no body', requests: 1 },
  // S6, S12
  { part: 'methods and routes', title: 'a path that does not exist is not found', requests: 1 },
  {
    part: 'methods and routes',
    title: 'a method other than GET and POST is refused with 405 and an honest Allow',
    requests: 1,
  },
  // S14 to S16
  // The second request is for a page that does not: whether somebody else wrote to the list in between.
  { part: 'pagination', title: 'page 2 goes on where page 1 ends', requests: 2, operations: 'due' },
  { part: 'pagination', title: 'a page is as long as the limit asks', requests: 2 },
  {
    part: 'pagination',
    title: 'page 1 is the first page, asked for or not, in the same order every time',
    requests: 1,
  },
  // S4, S5
  {
    part: 'environments',
    title: 'the key of the other environment is refused here',
    requests: 1,
    needs: ['issued', 'other_environment_token'],
  },
  {
    part: 'environments',
    title: 'the key of this environment is refused in the other',
    requests: 1,
    needs: ['issued'],
  },
  {
    part: 'authentication',
    title: 'the public key and the client token are refused',
    requests: 1,
    needs: ['issued', 'public_key', 'client_token'],
  },
  // S15, S16 to the end of a list
  { part: 'pagination', title: 'all pages of a whole list together hold every item once', requests: 5 },
];

/** The entry of a test; undefined for one that has to wait until everything else is paid for. */
export function essentialOf(part: string, title: string): Essential | undefined {
  const named = (wanted: string): boolean => title === wanted || title.endsWith(`: ${wanted}`);
  return essentials.find((each) => each.part === part && (each.title === undefined || named(each.title)));
}
