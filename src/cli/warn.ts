/** Tells of something that went wrong beside the verdict, which stays what it is. */
export function warn(message: string): void {
  console.error(`Warning: ${message}`);
}
