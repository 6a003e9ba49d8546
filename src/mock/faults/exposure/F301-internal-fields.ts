import type { Fault } from '../../pipeline/fault.ts';
import { isObject, mapData, mapMembers } from '../kit/body.ts';

const INTERNAL = { password: 'scrypt:16384:8:1:e2f1c0a97b35d864', salt: '9d41b7f2c6e8a053' };

export const F301: Fault = {
  id: 'F301',
  area: 'exposure',
  title: 'Customers come with their password hash and salt',
  onReply: (reply) =>
    mapData(reply, (data) =>
      mapMembers(data, (name, value) => {
        if (name === 'customer' && isObject(value)) return { ...value, ...INTERNAL };
        if (name === 'customers' && Array.isArray(value))
          return value.map((item: unknown) => (isObject(item) ? { ...item, ...INTERNAL } : item));
        return value;
      }),
    ),
};
