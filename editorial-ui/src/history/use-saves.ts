import { useEffect, useMemo, useRef } from 'react';
import { useQuery } from 'urql';
import { RevisionsDocument } from './revisions.generated';

/** The last saves of a document, read again when it has another version. */
export function useSaves(document: string, version: number) {
  const variables = useMemo(() => ({ document, after: null }), [document]);
  const [{ data, error }, refetch] = useQuery({
    query: RevisionsDocument,
    variables,
    requestPolicy: 'network-only',
  });
  const known = useRef(version);
  const retry = () => {
    refetch({ requestPolicy: 'network-only' });
  };
  useEffect(() => {
    if (known.current === version) return;
    known.current = version;
    refetch({ requestPolicy: 'network-only' });
  }, [refetch, version]);
  return { data, error, retry };
}
