/** Reason of everything that a budget had no request for. */
export const leftOut = 'left out: the budget had no request left for it';
