import type { QueryPartsFragment, SearchRecordQuery } from './record.generated';

type Record = SearchRecordQuery['searchRecord'];

function many(count: number, one: string, several: string): string {
  return count === 1 ? `1 ${one}` : `${String(count)} ${several}`;
}

/** How many of a hundred. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${String(Math.round((100 * part) / whole))}%`;
}

/** The period in a sentence. */
export function summary({ times, empty, followed }: Record): string {
  if (times === 0) return 'Nobody searched.';
  return `${many(times, 'search', 'searches')}; ${percent(empty, times)} found nothing; after ${percent(followed, times)} a result was opened.`;
}

/** Why some searches are not there to be read. */
export function unshownWords({ unshown, shownFrom }: Record): string {
  if (unshown === 0) return '';
  return `${many(unshown, 'search is', 'searches are')} counted but not shown in words: the same was searched for fewer than ${String(shownFrom)} times, or the words may say who somebody is.`;
}

/** What an editor who asks for content says of why. */
export function reasonWords({ query, times, empty, followed }: QueryPartsFragment): string {
  const found =
    empty > 0
      ? `${empty === times ? 'and nothing was found' : `and ${many(empty, 'time', 'times')} nothing was found`}`
      : `and ${followed === 0 ? 'nobody opened a result' : `a result was opened ${many(followed, 'time', 'times')}`}`;
  return `Readers searched for “${query}” ${many(times, 'time', 'times')}, ${found}.`;
}
