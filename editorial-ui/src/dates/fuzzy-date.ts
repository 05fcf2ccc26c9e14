import type { DatePrecision, FuzzyDateInput, Season } from '../api/schema.generated';
import type { FuzzyDatePartsFragment } from '../api/fragments.generated';

/** A day, a month, a season, ongoing or to confirm, as far as it has been filled in. */
export interface FuzzyDate {
  readonly precision: DatePrecision;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly season: Season | null;
  readonly onwards: boolean;
}

export const toConfirm: FuzzyDate = {
  precision: 'TO_CONFIRM',
  year: null,
  month: null,
  day: null,
  season: null,
  onwards: false,
};

export function fuzzyDateFrom(stored: FuzzyDatePartsFragment): FuzzyDate {
  const { precision, year, month, day, season, onwards } = stored;
  return { precision, year, month, day, season, onwards };
}

/** What the server is sent: only the parts that the precision has. */
export function fuzzyDateInput(date: FuzzyDate): FuzzyDateInput {
  const { precision, year, month, day, season, onwards } = date;
  switch (precision) {
    case 'DAY':
      return { precision, year, month, day, onwards };
    case 'MONTH':
      return { precision, year, month, onwards };
    case 'SEASON':
      return { precision, year, season, onwards };
    case 'ONGOING':
    case 'TO_CONFIRM':
      return { precision, onwards: false };
  }
}

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The date in words, such as `Autumn 2018 onwards`; what is missing shows as a dash. */
export function showFuzzyDate(date: FuzzyDate): string {
  const onwards = date.onwards ? ' onwards' : '';
  const year = date.year ?? '–';
  switch (date.precision) {
    case 'DAY':
      return `${String(date.day ?? '–')} ${monthName(date)} ${String(year)}${onwards}`;
    case 'MONTH':
      return `${monthName(date)} ${String(year)}${onwards}`;
    case 'SEASON':
      return `${seasonName(date)} ${String(year)}${onwards}`;
    case 'ONGOING':
      return 'Ongoing';
    case 'TO_CONFIRM':
      return 'To confirm';
  }
}

function monthName(date: FuzzyDate): string {
  return months[(date.month ?? 0) - 1] ?? '–';
}

function seasonName(date: FuzzyDate): string {
  return date.season === null ? '–' : date.season.charAt(0) + date.season.slice(1).toLowerCase();
}
