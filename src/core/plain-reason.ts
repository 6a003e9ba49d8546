/** What codes of the system mean for a file that should be written. */
const meanings: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of this user is used up',
  EROFS: 'it is on a disk that can only be read',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EEXIST: 'a file stands where a folder should be',
  ENOTDIR: 'a file stands where a folder should be',
  EISDIR: 'a folder stands where a file should be',
};

/** Why a file could not be written, in plain words, with what the system says. */
export function plainReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const meaning = meanings[code ?? ''];
  return meaning === undefined ? message : `${meaning}: ${message}`;
}
