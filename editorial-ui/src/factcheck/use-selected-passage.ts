import { useCallback, useEffect, useState } from 'react';
import type { Passage } from '../workflow/comments/passages';
import { selectedIn } from '../workflow/comments/text-in-page';

export interface Selected {
  readonly field: string;
  readonly passage: Passage;
}

/** The passage that was last selected in the draft, until it is cleared. */
export function useSelectedPassage() {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const look = () => {
      const anchor = window.getSelection()?.anchorNode;
      const element = anchor instanceof Element ? anchor : anchor?.parentElement;
      const part = element?.closest<HTMLElement>('[data-part]');
      const passage = part === null || part === undefined ? null : selectedIn(part);
      if (passage !== null) setSelected({ field: part?.dataset['part'] ?? '', passage });
    };
    document.addEventListener('selectionchange', look);
    return () => {
      document.removeEventListener('selectionchange', look);
    };
  }, []);
  const clear = useCallback(() => {
    window.getSelection()?.removeAllRanges();
    setSelected(null);
  }, []);
  return { selected, clear };
}
