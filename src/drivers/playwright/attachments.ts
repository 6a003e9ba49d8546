/** Name under which the verdicts of a test travel to the reporter. */
export const pageAttachment = 'contract-verdicts';

/** Name under which the counts of null fields travel. */
export const nullsAttachment = 'contract-null-fields';
