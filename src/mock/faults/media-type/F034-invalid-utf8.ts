import type { Fault } from '../../pipeline/fault.ts';

export const F034: Fault = {
  id: 'F034',
  area: 'media-type',
  title: 'The body holds bytes that are not UTF-8',
  // Latin-1 for the first letter of the message: a lone byte above 0x7f.
  onPayload: (payload) => {
    const at = payload.indexOf('"message":"') + '"message":"'.length;
    return payload.length > at
      ? Buffer.concat([payload.subarray(0, at), Buffer.of(0xe9), payload.subarray(at)])
      : payload;
  },
};
