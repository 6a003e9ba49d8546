/** Variables of a test process that would make a command take itself for a part of it, or give it a key. */
const ours =
  /^(CONTRACT_|TEST_|PLAYWRIGHT_|PW_?|NODE_OPTIONS|FORCE_COLOR|CI$|HEALTH_|.*BEARER_?TOKEN|BASE_URL|CONTROL_URL)/i;

/** The variables of this process that a command started by a person would see. */
export function cleanEnvironment(): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(inherited.filter(([name]) => !ours.test(name))), NO_COLOR: '1' };
}
