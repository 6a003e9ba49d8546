import type { Locator } from '@playwright/test';

/** What the browser has, as far as it is used here; this project has no types for browsers. */
declare function getComputedStyle(node: PageNode): { readonly color: string; readonly backgroundColor: string };

interface PageNode {
  readonly parentElement: PageNode;
}

/** Runs in the page: the colour of a text, and the one behind it. */
function coloursOf(node: PageNode): string[] {
  let behind = node;
  while (getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)') behind = behind.parentElement;
  return [getComputedStyle(node).color, getComputedStyle(behind).backgroundColor];
}

/** The contrast of a text to what is behind it, as WCAG 2 counts it: 4.5 is legible, 21 is black on white. */
export async function contrastOf(locator: Locator): Promise<number> {
  const [darker = 0, lighter = 0] = (await locator.evaluate(coloursOf)).map(luminance).sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).slice(0, 3).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
