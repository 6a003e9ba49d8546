import type { Wire } from '../../pipeline/hooks.ts';

/** Waits, but no longer than the client does. False when the client went away first. */
export function waitWithClient({ socket }: Wire, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      socket.off('close', finish);
      resolve(!socket.destroyed);
    };
    const timer = setTimeout(finish, milliseconds);
    socket.once('close', finish);
    if (socket.destroyed) finish();
  });
}
