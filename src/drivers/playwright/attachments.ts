/** Name under which the verdicts of a test travel to the reporter. */
export const pageAttachment = 'contract-verdicts';

/** Name under which the counts of null fields travel. */
export const nullsAttachment = 'contract-null-fields';

/** Name under which travels how long answers took. */
export const measuredAttachment = 'contract-measured';

/** Name under which the number of requests of a test travels. */
export const requestsAttachment = 'contract-requests';

/** Name under which travels what the answers of a test look like. */
export const shapesAttachment = 'contract-shapes';
