import type { EventKind } from '../../api/schema.generated';
import { newId, type Store, type StoredDocument, type StoredRevision } from './records';
import { editionView, latestOf } from './views';

/** Every save of a made-up document is a revision, as on the platform. */
export function keepRevision(store: Store, document: StoredDocument, kind: EventKind): void {
  if (kind !== 'CREATED' && kind !== 'DRAFT_SAVED' && kind !== 'RESTORED') return;
  store.revisions.push({
    ...{ id: newId(store), document: document.id, version: document.version },
    ...{ kind: kind === 'RESTORED' ? 'RESTORE' : 'SAVE', edition: latestOf(document) },
  });
}

/** Revisions, and a desk at which nobody else is. */
export function keeping(store: Store) {
  const view = (revision: StoredRevision) => {
    const { edition, ...rest } = revision;
    const { savedAt, savedBy, number } = edition;
    const { title } = edition.content;
    const names = { savedBy, savedByName: savedBy };
    return { ...rest, edition: number, title, savedAt, ...names, content: editionView(store, edition) };
  };
  return {
    revision: ({ id }: { id: string }) => {
      const found = store.revisions.find((each) => each.id === id);
      return found === undefined ? null : view(found);
    },
    revisions({ document, first, after }: { document: string; first: number; after?: string }) {
      const all = store.revisions.filter((each) => each.document === document).reverse();
      const start = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
      const shown = all.slice(start, start + first);
      return {
        edges: shown.map((revision) => ({ node: view(revision), cursor: revision.id })),
        totalCount: all.length,
        pageInfo: {
          hasNextPage: start + first < all.length,
          hasPreviousPage: start > 0,
          startCursor: shown[0]?.id ?? null,
          endCursor: shown.at(-1)?.id ?? null,
        },
      };
    },
    present({ document }: { document: string }) {
      const stored = store.documents.find(({ id }) => id === document);
      if (stored === undefined) throw new Error(`no document ${document}`);
      const { version, changedAt, changedBy } = stored;
      return { others: [], elsewhere: false, version, changedAt, changedBy, changedByName: changedBy };
    },
    leave: () => true,
  };
}
