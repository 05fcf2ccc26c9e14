/** Times as editors mean them: on the clocks of London, whatever the browser's own zone. */
const zone = 'Europe/London';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});
const dateTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const date = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const time = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `2019-07-01T08:00:00Z` as `1 July 2019 at 09:00`. */
export function showDateTime(instant: string): string {
  return dateTime.format(new Date(instant)).replace(', ', ' at ');
}

export function showDate(instant: string): string {
  return date.format(new Date(instant));
}

export function showTime(instant: string): string {
  return time.format(new Date(instant));
}

/** With seconds, where several things may happen within a minute: `14:02:41`. */
export function showExactTime(instant: string): string {
  const { hour, minute, second } = clockOf(Date.parse(instant));
  return `${hour}:${minute}:${second}`;
}

/** The value of a `datetime-local` input for an instant, such as `2019-07-01T09:00`. */
export function toLondon(instant: string | null): string {
  if (instant === null || Number.isNaN(Date.parse(instant))) return '';
  const clock = clockOf(Date.parse(instant));
  return `${clock.year}-${clock.month}-${clock.day}T${clock.hour}:${clock.minute}`;
}

/** The instant at which London's clocks show a `datetime-local` value; null when it is empty or half typed. */
export function fromLondon(local: string): string | null {
  const wanted = Date.parse(`${local}Z`);
  if (local === '' || Number.isNaN(wanted)) return null;
  let instant = wanted;
  for (let round = 0; round < 2; round += 1) instant = wanted - offsetAt(instant);
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

function offsetAt(instant: number): number {
  const clock = clockOf(instant);
  const shown = `${clock.year}-${clock.month}-${clock.day}T${clock.hour}:${clock.minute}:${clock.second}Z`;
  return Date.parse(shown) - Math.floor(instant / 1000) * 1000;
}

function clockOf(instant: number) {
  const clock = { year: '', month: '', day: '', hour: '', minute: '', second: '' };
  for (const { type, value } of parts.formatToParts(instant)) {
    if (type in clock) clock[type as keyof typeof clock] = value;
  }
  return clock;
}
