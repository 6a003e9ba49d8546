import type { Fault } from '../../pipeline/fault.ts';
import { mapData, mapMembers } from '../kit/body.ts';

/** The key of the vendor's own documentation, which opens nothing. */
const CREDENTIAL = 'AKIAIOSFODNN7EXAMPLE';

export const X08: Fault = {
  id: 'X08',
  area: 'exposure',
  title: 'The link to the logo of a bank carries a cloud access key',
  onReply: (reply) =>
    mapData(reply, (data) =>
      mapMembers(data, (name, value) =>
        name === 'logo' && typeof value === 'string' ? `${value}?X-Amz-Credential=${CREDENTIAL}` : value,
      ),
    ),
};
