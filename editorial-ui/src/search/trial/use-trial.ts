import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { SearchTrialDocument, type TrialPartsFragment } from './trial.generated';

const lookAgainAfter = 400;

/** A trial that was begun, followed until it is over. */
export function useTrial() {
  const client = useClient();
  const [trial, setTrial] = useState<TrialPartsFragment | null>(null);
  useEffect(() => {
    if (trial?.state !== 'RUNNING') return undefined;
    const timer = setTimeout(() => {
      void client
        .query(SearchTrialDocument, { id: trial.id }, { requestPolicy: 'network-only' })
        .toPromise()
        .then(({ data }) => {
          // An answer that did not come is asked for again; a trial that is not known any more is over.
          if (data === undefined) setTrial({ ...trial });
          else
            setTrial(data.searchTrial ?? { ...trial, state: 'FAILED', problem: 'It is not known any more.' });
        });
    }, lookAgainAfter);
    return () => {
      clearTimeout(timer);
    };
  }, [client, trial]);
  /** What was tried is not what is there any more. */
  const forget = () => {
    setTrial(null);
  };
  return { trial, follow: setTrial, forget };
}
