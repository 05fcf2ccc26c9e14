import { useState } from 'react';

/** What a list may show beside the title. */
export const columnWords = {
  type: 'Type',
  tier: 'Tier',
  state: 'State',
  owner: 'Owner',
  changed: 'Changed',
  published: 'Published',
  slug: 'Address',
} as const;

export type Column = keyof typeof columnWords;

export const usualColumns: readonly Column[] = ['type', 'state', 'owner', 'changed'];

const key = 'moothall.columns';

/** The columns that this browser has chosen; an address may ask for others. */
export function useColumns(): [readonly Column[], (columns: readonly Column[]) => void] {
  const [columns, setColumns] = useState(kept);
  return [
    columns,
    (next) => {
      setColumns(next);
      try {
        window.localStorage.setItem(key, next.join(','));
      } catch {
        // A browser that keeps nothing shows the usual columns next time.
      }
    },
  ];
}

function kept(): readonly Column[] {
  try {
    const names = window.localStorage.getItem(key)?.split(',') ?? [];
    const columns = names.filter((name): name is Column => name in columnWords);
    return columns.length === 0 ? usualColumns : columns;
  } catch {
    return usualColumns;
  }
}
