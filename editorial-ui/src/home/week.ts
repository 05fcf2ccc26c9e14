import { fromLondon, toLondon } from '../words/london';

/** Days are `2026-11-22`, on London's calendar. */
export type Day = string;

export function dayOf(instant: string): Day {
  return toLondon(instant).slice(0, 10);
}

/** The day that lies so many days later. */
export function later(day: Day, days: number): Day {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + days);
  return noon.toISOString().slice(0, 10);
}

/** The seven days from a day on, and the moments at which they begin and end on London's clocks. */
export function weekFrom(day: Day): {
  readonly days: readonly Day[];
  readonly from: string;
  readonly to: string;
} {
  const days = [0, 1, 2, 3, 4, 5, 6].map((each) => later(day, each));
  return { days, from: midnight(day), to: midnight(later(day, 7)) };
}

function midnight(day: Day): string {
  return fromLondon(`${day}T00:00`) ?? `${day}T00:00:00Z`;
}

/** The day that an address asks for; today when it asks for none. */
export function readDay(given: string | null, today: Day): Day {
  const known = given !== null && /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given));
  return known ? given : today;
}
