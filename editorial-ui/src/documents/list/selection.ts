import { useState } from 'react';
import type { DocumentRowFragment } from '../documents.generated';

/** What a bulk action needs to know of a document that was chosen. */
export type Chosen = Pick<DocumentRowFragment, 'id' | 'title' | 'version' | 'state' | 'owner'>;

export interface Selection {
  readonly chosen: ReadonlyMap<string, Chosen>;
  readonly has: (id: string) => boolean;
  /** Chooses or gives up one document of the page; with `range`, all from the one that was clicked before. */
  readonly toggle: (page: readonly Chosen[], index: number, range: boolean) => void;
  readonly togglePage: (page: readonly Chosen[]) => void;
  readonly choose: (documents: readonly Chosen[]) => void;
  readonly clear: () => void;
}

/** The documents that are chosen, across pages; another filter begins anew. */
export function useSelection(filter: string): Selection {
  const [held, setHeld] = useState({ filter, chosen: new Map<string, Chosen>(), anchor: -1 });
  const chosen = held.filter === filter ? held.chosen : new Map<string, Chosen>();
  const keep = (next: Map<string, Chosen>, anchor: number) => {
    setHeld({ filter, chosen: next, anchor });
  };

  function toggle(page: readonly Chosen[], index: number, range: boolean) {
    const clicked = page[index];
    if (clicked === undefined) return;
    const next = new Map(chosen);
    const choosing = !next.has(clicked.id);
    const from = range && held.anchor >= 0 ? Math.min(held.anchor, index) : index;
    const to = range && held.anchor >= 0 ? Math.max(held.anchor, index) : index;
    for (const each of page.slice(from, to + 1)) {
      if (choosing) next.set(each.id, each);
      else next.delete(each.id);
    }
    keep(next, index);
  }

  function togglePage(page: readonly Chosen[]) {
    const next = new Map(chosen);
    const all = page.every(({ id }) => next.has(id));
    for (const each of page) {
      if (all) next.delete(each.id);
      else next.set(each.id, each);
    }
    keep(next, -1);
  }

  return {
    ...{ chosen, toggle, togglePage },
    has: (id) => chosen.has(id),
    choose: (documents) => {
      keep(new Map(documents.map((each) => [each.id, each])), -1);
    },
    clear: () => {
      keep(new Map(), -1);
    },
  };
}
