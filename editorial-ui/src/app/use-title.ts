import { useEffect } from 'react';

/** Names the screen in the browser's title. */
export function useTitle(title: string) {
  useEffect(() => {
    document.title = `${title} – Moothall`;
  }, [title]);
}
