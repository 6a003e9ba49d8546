/** Whether a URL lies below one of the two base URLs: only what does keeps the promises of the API, its limit among them. */
export function isBelowTheApi(url: string, baseUrl: string): boolean {
  return url.startsWith(`${baseUrl.replace(/\/sandbox$/, '')}/`);
}
