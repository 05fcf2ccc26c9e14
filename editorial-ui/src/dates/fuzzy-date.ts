import type { DatePrecision, FuzzyDateInput, Season } from '../api/schema.generated';
import type { FuzzyDatePartsFragment } from '../api/fragments.generated';

/** A day, a month, a season, ongoing or to confirm, as far as it has been filled in. */
export interface FuzzyDate {
  readonly precision: DatePrecision;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly season: Season | null;
  /** With the year, the last of a run of months. */
  readonly endMonth: number | null;
  readonly endYear: number | null;
  readonly onwards: boolean;
}

export const toConfirm: FuzzyDate = {
  precision: 'TO_CONFIRM',
  year: null,
  month: null,
  day: null,
  season: null,
  endMonth: null,
  endYear: null,
  onwards: false,
};

export function fuzzyDateFrom(stored: FuzzyDatePartsFragment): FuzzyDate {
  const { precision, year, month, day, season, endMonth, endYear, onwards } = stored;
  return { precision, year, month, day, season, endMonth, endYear, onwards };
}

/** What the server is sent: only the parts that the precision has. */
export function fuzzyDateInput(date: FuzzyDate): FuzzyDateInput {
  const { precision, year, month, day, season, endMonth, endYear, onwards } = date;
  switch (precision) {
    case 'DAY':
      return { precision, year, month, day, onwards };
    case 'MONTH':
      return { precision, year, month, endYear, endMonth, onwards };
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
      return `${String(date.day ?? '–')} ${monthName(date.month)} ${String(year)}${onwards}`;
    case 'MONTH':
      return `${monthName(date.month)} ${String(year)}${lastMonth(date)}${onwards}`;
    case 'SEASON':
      return `${seasonName(date)} ${String(year)}${onwards}`;
    case 'ONGOING':
      return 'Ongoing';
    case 'TO_CONFIRM':
      return 'To confirm';
  }
}

function monthName(month: number | null): string {
  return months[(month ?? 0) - 1] ?? '–';
}

function lastMonth({ endMonth, endYear, year }: FuzzyDate): string {
  return endMonth === null ? '' : ` to ${monthName(endMonth)} ${String(endYear ?? year ?? '–')}`;
}

function seasonName(date: FuzzyDate): string {
  return date.season === null ? '–' : date.season.charAt(0) + date.season.slice(1).toLowerCase();
}
