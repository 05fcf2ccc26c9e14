import type { Client } from '@urql/core';
import type { DocumentFilter } from '../../api/schema.generated';
import { problemOf } from '../../api/outcome';
import type { Problem } from '../../api/problem';
import type { Chosen } from '../list/selection';
import { ChosenDocumentsDocument } from './bulk.generated';

/** More than this is no list that somebody has looked at. */
export const mostChosen = 2000;

/** Every document that a filter finds, fetched page by page; or why not. */
export async function gather(
  client: Client,
  filter: DocumentFilter,
  onProgress: (found: number) => void,
): Promise<readonly Chosen[] | Problem> {
  const found: Chosen[] = [];
  let after: string | null = null;
  do {
    const page: Page | Problem = await pageOf(client, filter, after);
    if ('detail' in page) return page;
    found.push(...page.documents);
    onProgress(found.length);
    after = page.next;
  } while (after !== null && found.length < mostChosen);
  return found.slice(0, mostChosen);
}

interface Page {
  readonly documents: readonly Chosen[];
  readonly next: string | null;
}

async function pageOf(client: Client, filter: DocumentFilter, after: string | null): Promise<Page | Problem> {
  const { data, error } = await client
    .query(ChosenDocumentsDocument, { filter, first: 100, after }, { requestPolicy: 'network-only' })
    .toPromise();
  if (error !== undefined || data === undefined) return problemOf(error);
  const { edges, pageInfo } = data.documents;
  return {
    documents: edges.map(({ node }) => node),
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}
