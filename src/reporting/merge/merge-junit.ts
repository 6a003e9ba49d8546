/** Puts the test suites of several JUnit files into one; a text that is no such file is left out. */
export function mergeJunit(files: readonly string[]): string {
  const whole = files.flatMap((file) => {
    const [, attributes, inner] = /<testsuites\b([^>]*)>([\s\S]*)<\/testsuites>/.exec(file) ?? [];
    return attributes === undefined || inner === undefined ? [] : [{ attributes, inner: inner.trim() }];
  });
  const numberIn = (attributes: string, name: string): number =>
    Number(new RegExp(`\\b${name}="([\\d.]+)"`).exec(attributes)?.[1] ?? 0);
  const sum = (name: string): number => whole.reduce((total, { attributes }) => total + numberIn(attributes, name), 0);
  const counts = ['tests', 'failures', 'skipped', 'errors', 'time'].map((name) => `${name}="${sum(name)}"`);
  const suites = whole.map(({ inner }) => inner).filter(Boolean);
  return `<testsuites name="contract" ${counts.join(' ')}>\n${suites.join('\n')}\n</testsuites>\n`;
}
