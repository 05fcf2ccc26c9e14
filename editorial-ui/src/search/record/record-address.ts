import type { Audience, SearchesWanted } from '../../api/schema.generated';
import { toLondon } from '../../words/london';
import { audienceWords, valuesOf } from '../../words/words';

/** What the record shows, as its address says it. Days are London's, both included. */
export interface RecordView {
  readonly from: string;
  readonly to: string;
  readonly audience: Audience | null;
  readonly which: SearchesWanted;
}

export const whichWords: Record<SearchesWanted, { readonly name: string; readonly address: string }> = {
  ALL: { name: 'All searches', address: 'all' },
  FOUND_NOTHING: { name: 'Found nothing', address: 'found-nothing' },
  NOT_OPENED: { name: 'Nobody opened a result', address: 'not-opened' },
};

const daysShown = 28;
const dayInMs = 86_400_000;

export function readAddress(params: URLSearchParams, now: number): RecordView {
  const which = params.get('show');
  const audience = params.get('audience')?.toUpperCase();
  return {
    from: dayOf(params.get('from')) ?? dayBefore(now, daysShown - 1),
    to: dayOf(params.get('to')) ?? dayBefore(now, 0),
    audience: valuesOf(audienceWords).find((each) => each === audience) ?? null,
    which: valuesOf(whichWords).find((each) => whichWords[each].address === which) ?? 'ALL',
  };
}

export function writeAddress({ from, to, audience, which }: RecordView): URLSearchParams {
  const params = new URLSearchParams({ from, to });
  if (audience !== null) params.set('audience', audience.toLowerCase());
  if (which !== 'ALL') params.set('show', whichWords[which].address);
  return params;
}

function dayBefore(now: number, days: number): string {
  return toLondon(new Date(now - days * dayInMs).toISOString()).slice(0, 10);
}

function dayOf(value: string | null): string | undefined {
  return value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : undefined;
}
