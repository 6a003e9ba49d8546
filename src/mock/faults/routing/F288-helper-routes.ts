import type { Fault } from '../../pipeline/fault.ts';
import type { Call } from '../../pipeline/call.ts';
import { mapHeader } from '../kit/headers.ts';

interface HelperPage {
  readonly type: string;
  readonly text: string;
}

const PAGES: Readonly<Record<string, HelperPage>> = {
  metrics: {
    type: 'text/plain; version=0.0.4',
    text: '# TYPE process_resident_memory_bytes gauge\nprocess_resident_memory_bytes 91435008\n',
  },
  '.env': { type: 'text/plain', text: 'NODE_ENV=production\nPORT=3000\nLOG_LEVEL=debug\n' },
  debug: { type: 'application/json', text: '{"uptime":86400,"node":"v20.19.0","queue":{"waiting":0}}' },
};

export const F288: Fault = {
  id: 'F288',
  area: 'routing',
  title: 'Helper routes are open: /metrics, /.env, /debug',
  policies: {
    unroutable: (previous) => (context) =>
      pageOf(context.call) === undefined ? previous(context) : { message: 'OK', data: {} },
  },
  onReply: (reply, { call }) =>
    pageOf(call) === undefined ? reply : mapHeader(reply, 'Content-Type', () => pageOf(call)?.type ?? ''),
  onPayload: (payload, { call }) => {
    const page = pageOf(call);
    return page === undefined ? payload : Buffer.from(page.text);
  },
};

/** The page of a helper route, which stands at the root or below a base URL. */
function pageOf({ path }: Call): HelperPage | undefined {
  const name = /^\/(?:v2\/)?(?:sandbox\/)?([^/]+)$/.exec(path)?.[1] ?? '';
  return Object.hasOwn(PAGES, name) ? PAGES[name] : undefined;
}
