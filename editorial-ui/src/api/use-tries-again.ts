import { useEffect, useRef } from 'react';

const interval = 5000;

/** As long as something has failed, tries it again every few seconds, and at once when the network is back. */
export function useTriesAgain(failed: boolean, again: () => void): void {
  const latest = useRef(again);
  useEffect(() => {
    latest.current = again;
  });
  useEffect(() => {
    if (!failed) return;
    const tryAgain = () => {
      latest.current();
    };
    const timer = setInterval(tryAgain, interval);
    window.addEventListener('online', tryAgain);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', tryAgain);
    };
  }, [failed]);
}
