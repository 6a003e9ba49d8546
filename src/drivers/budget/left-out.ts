/** Reason of everything that a budget had no request for. */
export const leftOut = 'budget';
