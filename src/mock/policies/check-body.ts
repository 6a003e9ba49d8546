import { headerValues } from '../../core/http.ts';
import type { Policies } from '../pipeline/policies.ts';
import { refuse } from '../pipeline/reply.ts';

/** Largest body that is read, in bytes. */
export const MAX_BODY_BYTES = 1_048_576;

/**
 * 413 for a large body; 415 for a POST that is not exactly one `application/json`, or packed in a way that is not known; 400
 * where it does not unpack. A GET may say what it likes.
 */
export const checkBody: Policies['checkBody'] = (call, operation) => {
  if (call.bodyTooLarge) return refuse(413, `The request body is larger than ${MAX_BODY_BYTES} bytes.`);
  if (operation.method === 'GET') return undefined;
  const types = headerValues(call.headers, 'content-type');
  const essence = types[0]?.split(';')[0]?.trim().toLowerCase();
  if (types.length !== 1 || essence !== 'application/json') {
    return refuse(415, 'The request needs the header content-type: application/json.', {
      headers: [['Accept', 'application/json']],
    });
  }
  if (call.bodyCoding === 'read') return undefined;
  return call.bodyCoding === 'broken'
    ? refuse(400, 'The request body is not what its content-encoding says.')
    : refuse(415, 'The request body has a content-encoding that is not known here.', {
        headers: [['Accept-Encoding', 'gzip, deflate, identity']],
      });
};
