import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { ThreadPartsFragment } from './comments.generated';
import type { Found } from './passages';
import { elementOf, rangeOf, standingOf } from './text-in-page';

const name = 'moothall-comments';

/** Says of each thread where its passage stands now, and marks the passages in the text while somebody looks. */
export function useMarkedPassages(threads: readonly ThreadPartsFragment[], content: unknown) {
  const [settled] = useDebouncedValue(content, 300);
  const [standings, setStandings] = useState<ReadonlyMap<string, Found['kind']>>(new Map());
  useEffect(() => {
    const found = new Map<string, Found['kind']>();
    const ranges: Range[] = [];
    for (const { id, field, passage, resolvedAt } of threads) {
      if (passage === null) continue;
      found.set(id, standingOf(field, passage).kind);
      const element = elementOf(field);
      const range = element === null || resolvedAt !== null ? null : rangeOf(element, passage);
      if (range !== null) ranges.push(range);
    }
    // eslint-disable-next-line react-hooks/set-state-in-effect -- what is on the page is known only after it is drawn
    setStandings(found);
    mark(ranges);
    return () => {
      mark([]);
    };
  }, [threads, settled]);
  return standings;
}

/** Browsers without highlights show the text unmarked; everything else works. */
function mark(ranges: readonly Range[]) {
  if (!('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
