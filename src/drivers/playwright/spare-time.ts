type Task = () => Promise<void>;

const tasks: Task[] = [];

/** Keeps what can be done ahead of its need, in small pieces, for when this process only waits. */
export function inSpareTime(task: Task): void {
  tasks.push(task);
}

/** Milliseconds in which Playwright starts the first worker. Nothing depends on it: too soon only delays that. */
const untilWorkerStarts = 50;

/** All tests are loaded, and their first worker starts, which takes most of a second. */
export function spendSpareTime(): void {
  setTimeout(() => {
    for (const task of tasks.splice(0)) void task();
  }, untilWorkerStarts).unref();
}
