import { useQuery } from 'urql';
import { PossibleOwnersDocument } from './documents.generated';

/** Whoever may look after a document, as choices; ids that are held and not among them are kept as they are. */
export function useColleagues(held: readonly string[] = []) {
  const [{ data }] = useQuery({ query: PossibleOwnersDocument, requestPolicy: 'cache-first' });
  const known = (data?.colleagues ?? []).map(({ id, displayName }) => ({ value: id, label: displayName }));
  const missing = held.filter((id) => !known.some(({ value }) => value === id));
  return [...known, ...missing.map((value) => ({ value, label: 'Somebody else' }))];
}
