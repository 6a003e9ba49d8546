import { styleText } from 'node:util';

/** Whether the terminal shows colours, and nobody asked for none: NO_COLOR, TERM=dumb. */
export function usesColour(): boolean {
  return process.stdout.isTTY && process.stdout.hasColors();
}

/** Colours a text where the terminal shows it. */
export function paint(style: Parameters<typeof styleText>[0], text: string): string {
  return usesColour() ? styleText(style, text) : text;
}
