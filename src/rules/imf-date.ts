const format =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Milliseconds since 1970 of an IMF-fixdate (RFC 9110 §5.6.7), or undefined when the text is none. */
export function imfDate(text: string): number | undefined {
  if (!format.test(text)) return undefined;
  const time = Date.parse(text);
  // Date.parse takes a wrong weekday or day of the month as it comes; writing the date back shows that.
  return Number.isNaN(time) || new Date(time).toUTCString() !== text ? undefined : time;
}
