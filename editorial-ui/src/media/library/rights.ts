/** By whose leave a picture may be used. */
export type Licence =
  | 'COUNCIL_OWNED'
  | 'OPEN_GOVERNMENT'
  | 'CC_BY'
  | 'CC_BY_SA'
  | 'CC0'
  | 'LICENSED_STOCK'
  | 'PERMISSION_GIVEN'
  | 'OTHER'
  | 'UNKNOWN';

export const licenceWords: Record<Licence, string> = {
  COUNCIL_OWNED: 'Council-owned',
  OPEN_GOVERNMENT: 'Open Government Licence v3.0',
  CC_BY: 'Creative Commons BY 4.0',
  CC_BY_SA: 'Creative Commons BY-SA 4.0',
  CC0: 'Creative Commons Zero (CC0)',
  LICENSED_STOCK: 'Licensed stock',
  PERMISSION_GIVEN: 'Permission given',
  OTHER: 'Something else',
  UNKNOWN: 'Not known',
};

const ends: readonly Licence[] = ['LICENSED_STOCK', 'PERMISSION_GIVEN', 'OTHER'];

/** Whether leave of this kind may end on a day. */
export function mayEnd(licence: Licence): boolean {
  return ends.includes(licence);
}

export type Standing = 'good' | 'ending' | 'ended';

const warningDays = 30;

/** How a right or consent stands that is good until that day, that day included. */
export function standingOf(until: string | null, today: string): Standing {
  if (until === null) return 'good';
  if (until < today) return 'ended';
  return until <= daysLater(today, warningDays) ? 'ending' : 'good';
}

/** The day that it is in London, such as `2026-05-01`. */
export function todayInLondon(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' }).format(now);
}

function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** `2026-05-01` as `1 May 2026`. */
export function showDay(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
