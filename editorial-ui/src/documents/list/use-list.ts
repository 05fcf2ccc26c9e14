import { useMemo } from 'react';
import { useQuery } from 'urql';
import { problemOf } from '../../api/outcome';
import { DocumentsCountDocument, DocumentsDocument } from '../documents.generated';
import { filterKey, filterOf, type ListView } from './list-address';

/** A count beyond this is “more than”: counting on would cost more than anybody learns from it. */
const mostCounted = 1000;

/** The page that the address asks for, and how many documents match; the count never holds up the page. */
export function useList(view: ListView) {
  const filtered = filterKey(view);
  // The filter, and so what is asked, changes only with what the address says of it.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const filter = useMemo(() => filterOf(view), [filtered]);
  const variables = useMemo(
    () => ({ filter, orderBy: view.order, first: view.size, after: view.after }),
    [filter, view.order, view.size, view.after],
  );
  const context = useMemo(() => ({ additionalTypenames: ['Document'] }), []);
  const [page, again] = useQuery({ query: DocumentsDocument, variables, context });
  const only = page.data?.documents;
  const short = only !== undefined && !only.pageInfo.hasNextPage && view.after === null;
  const [counted] = useQuery({
    query: DocumentsCountDocument,
    variables: useMemo(() => ({ filter, most: mostCounted }), [filter]),
    context,
    pause: page.fetching || only === undefined || short,
  });
  const count = short ? { number: only.edges.length, more: false } : counted.data?.documents.countUpTo;
  return {
    ...{ filter, filtered, count, fetching: page.fetching },
    documents: only?.edges.map(({ node }) => node),
    next: only?.pageInfo.hasNextPage === true ? (only.pageInfo.endCursor ?? null) : null,
    problem: page.error === undefined ? undefined : problemOf(page.error),
    again: () => {
      again({ requestPolicy: 'network-only' });
    },
  };
}

/** Such as “1 document found” and “More than 1,000 documents”. */
export function countWords(count: { number: number; more: boolean } | undefined, filtered: boolean): string {
  if (count === undefined) return 'Counting…';
  const number = count.number.toLocaleString('en-GB');
  const documents = count.number === 1 && !count.more ? '1 document' : `${number} documents`;
  return `${count.more ? 'More than ' : ''}${documents}${filtered ? ' found' : ''}`;
}
