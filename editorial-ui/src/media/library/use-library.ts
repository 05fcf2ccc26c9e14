import { useCallback, useEffect, useState } from 'react';
import { type Problem, problemOfError } from './problem-of-error';
import { useSession } from '../../session/context';
import { findPage, type LibraryAsset } from './library';
import type { LibraryView } from './library-address';

export type Found =
  | { readonly kind: 'searching' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | {
      readonly kind: 'found';
      readonly items: readonly LibraryAsset[];
      readonly next: string | null;
      readonly total: number;
      readonly fetchingMore: boolean;
      readonly moreFailed: Problem | null;
    };

export interface Library {
  readonly found: Found;
  readonly more: () => void;
  readonly again: () => void;
}

/** What the view lets through, page after page as they are asked for; fetched anew when `revision` changes. */
export function useLibrary(view: LibraryView, revision: number): Library {
  const { http } = useSession();
  const [tries, setTries] = useState(0);
  const [found, setFound] = useState<Found>({ kind: 'searching' });

  useEffect(() => {
    let wanted = true;
    findPage(http, view, null).then(
      (page) => {
        if (wanted) setFound({ kind: 'found', ...page, fetchingMore: false, moreFailed: null });
      },
      (error: unknown) => {
        if (wanted) setFound({ kind: 'failed', problem: problemOfError(error) });
      },
    );
    return () => {
      wanted = false;
    };
  }, [http, view, revision, tries]);

  const more = useCallback(() => {
    if (found.kind !== 'found' || found.next === null || found.fetchingMore) return;
    const before = found;
    setFound({ ...before, fetchingMore: true, moreFailed: null });
    findPage(http, view, before.next).then(
      (page) => {
        setFound((now) =>
          now.kind === 'found' && now.next === before.next
            ? { ...now, ...page, items: [...now.items, ...page.items], fetchingMore: false }
            : now,
        );
      },
      (error: unknown) => {
        setFound((now) =>
          now.kind === 'found' ? { ...now, fetchingMore: false, moreFailed: problemOfError(error) } : now,
        );
      },
    );
  }, [http, view, found]);

  const again = useCallback(() => {
    setFound({ kind: 'searching' });
    setTries((count) => count + 1);
  }, []);

  return { found, more, again };
}
