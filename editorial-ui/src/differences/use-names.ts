import { useMemo } from 'react';
import { useTaxonomy } from '../taxonomy/use-taxonomy';
import type { Names } from './values';

/** What wards and topics are called, for values that hold their slugs. */
export function useNames(): Names {
  const { wards, topics } = useTaxonomy();
  return useMemo(
    () => new Map([...wards, ...topics].map(({ value, label }) => [value, label])),
    // The lists are made anew at every render; they only grow when they have been fetched.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [wards.length, topics.length],
  );
}
