/** Name under which the verdicts of a test travel to the reporter. */
export const pageAttachment = 'contract-verdicts';
