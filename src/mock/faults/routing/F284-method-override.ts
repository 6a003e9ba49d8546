import type { Fault } from '../../pipeline/fault.ts';
import type { Call } from '../../pipeline/call.ts';
import type { Context } from '../../pipeline/context.ts';
import { headerValue } from '../../../core/http.ts';
import { failWith } from '../kit/errors.ts';
import { idsIn } from '../kit/ids.ts';

export const F284: Fault = {
  id: 'F284',
  area: 'routing',
  title: 'X-HTTP-Method-Override turns a POST into a DELETE',
  policies: {
    route: (previous) => (call) => previous(isOverridden(call) ? { ...call, method: 'DELETE' } : call),
    unroutable: (previous) => (context) => {
      const ids = isOverridden(context.call) && context.identity.ok ? idsIn(context.call) : [];
      if (ids.length === 0) return previous(context);
      for (const id of ids) removedOf(context).add(id);
      return { message: 'Successfully deleted', data: {} };
    },
    select: (previous) => (selection, context) =>
      previous(selection, context).filter((row) => !removedOf(context).has((row as { readonly id: string }).id)),
  },
  onReply: (reply, context) => {
    const gone = !isOverridden(context.call) && idsIn(context.call).some((id) => removedOf(context).has(id));
    return gone && reply.status < 300 ? failWith(reply, 404, 'Not found.') : reply;
  },
};

function isOverridden({ method, headers }: Call): boolean {
  return method === 'POST' && headerValue(headers, 'x-http-method-override')?.toUpperCase() === 'DELETE';
}

/** Ids of what was deleted in this way. */
function removedOf({ memo }: Context): Set<string> {
  return memo('F284 removed', () => new Set<string>());
}
