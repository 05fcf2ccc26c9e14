import { useMemo } from 'react';
import { useQuery } from 'urql';
import { NamesOfDocument } from './names.generated';

/** What usernames are called, for all that one screen shows; until it is known, and if it cannot be, they stand for themselves. */
export function useNames(usernames: readonly string[]): (username: string) => string {
  const asked = [...new Set(usernames)].sort().slice(0, 200).join('\n');
  const variables = useMemo(() => ({ usernames: asked === '' ? [] : asked.split('\n') }), [asked]);
  const [{ data }] = useQuery({ query: NamesOfDocument, variables, pause: asked === '' });
  return useMemo(() => {
    const names = new Map(data?.namesOf.map(({ username, name }) => [username, name]));
    return (username: string) => names.get(username) ?? username;
  }, [data]);
}
