/** What the page may do: run what is in it. It may not load, send or embed anything from another host. */
const policy = "default-src data: blob: 'unsafe-inline' 'unsafe-eval'; form-action 'none'; object-src 'none'";

const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;

/**
 * Takes out the scripts that call another host (Allure's template loads a tag manager) and forbids the browser to call
 * any, so that nothing of a bank's test results leaves the machine of whoever opens the report.
 */
export function sealHtml(html: string): string {
  const withoutTrackers = html.replaceAll(script, (whole, attributes: string, content: string) =>
    /\bsrc\s*=\s*["']?(https?:)?\/\//i.test(attributes) ||
    /^\s*window\.dataLayer\b|\bgtag\(/.test(content.slice(0, 500))
      ? ''
      : whole,
  );
  return withoutTrackers.replace(/<head[^>]*>/i, (head) => `${head}\n${policyTag}`);
}

const policyTag = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
