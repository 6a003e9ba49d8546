import type { WebhookMessage } from './message.ts';

/**
 * Sends a message to a webhook.
 * @returns what went wrong; undefined when it was taken. The address is a secret, so only its host is named.
 */
export async function notify(url: string, message: WebhookMessage, deadlineMs: number): Promise<string | undefined> {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    return 'the address of the webhook is no URL of http or https';
  }
  const { host } = new URL(url);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(message),
      redirect: 'error',
      signal: AbortSignal.timeout(deadlineMs),
    });
    await response.body?.cancel();
    return response.ok ? undefined : `the webhook at ${host} answered ${response.status}`;
  } catch (error) {
    return `the webhook at ${host} could not be reached: ${reasonOf(error as Error, deadlineMs)}`;
  }
}

/** `fetch` says "fetch failed", and the reason beside it. */
function reasonOf(error: Error & { cause?: unknown }, deadlineMs: number): string {
  if (error.name === 'TimeoutError') return `no answer within ${deadlineMs} ms`;
  const { cause } = error;
  const reason = cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? cause.message) : error.message;
  return reason || error.name;
}
