import type { DocumentFilter } from '../../api/schema.generated';
import { slugOf } from './council';
import type { Store, StoredDocument } from './records';
import { documentView, draftOf, latestOf, reference, richText, stateOf } from './views';

export function queries(store: Store) {
  const byId = (id: string) => store.documents.find((each) => each.id === id);
  return {
    me: () => store.accounts.find(({ id }) => id === store.signedIn),
    accounts: () => store.accounts,
    apiTokens: () => store.tokens,
    colleagues: () => store.accounts,
    namesOf: ({ usernames }: { usernames: readonly string[] }) =>
      usernames.map((username) => ({
        username,
        name: store.accounts.find((account) => account.username === username)?.displayName ?? username,
      })),
    reviewers: () => store.accounts.filter(({ role }) => role === 'EDITOR' || role === 'ADMINISTRATOR'),
    myReviews: () => [],
    dueForReview: () => [],
    document({ id }: { id: string }) {
      const found = byId(id);
      return found === undefined ? null : documentView(store, found);
    },
    documentBySlug({ slug }: { slug: string }) {
      const found = store.documents.find((each) => each.slug === slug);
      return found === undefined ? null : documentView(store, found);
    },
    documents(args: { filter?: DocumentFilter; orderBy: string; first: number; after?: string }) {
      const found = store.documents.filter((document) => matches(store, document, args.filter ?? {}));
      const order = args.orderBy === 'TITLE' ? titleOf : changedAtOf;
      const sorted = [...found].sort((a, b) => order(a).localeCompare(order(b)));
      if (args.orderBy !== 'TITLE') sorted.reverse();
      return page(
        sorted.map((document) => documentView(store, document)),
        args.first,
        args.after,
      );
    },
    assetUses: ({ ids }: { ids: readonly string[] }) => ids.map((id) => ({ id, documents: [] })),
    assetsRunningOut: () => [],
    suggestSlug: ({ title }: { title: string }) => slugOf(title),
    render: ({ markdown }: { markdown: string }) => richText(markdown),
    activities(args: { first: number; after?: string }) {
      const views = store.activities.map((activity) => ({
        ...activity,
        content: reference(store, activity.content),
      }));
      return page(views, args.first, args.after);
    },
  };
}

const titleOf = (document: StoredDocument) => latestOf(document).content.title;
const changedAtOf = (document: StoredDocument) => document.changedAt;

function matches(store: Store, document: StoredDocument, filter: DocumentFilter): boolean {
  const view = documentView(store, document);
  const { title, summary, themes, wards, topics } = view.latest;
  const words = (filter.text ?? '').toLowerCase().split(/\s+/);
  const haystack = `${title} ${summary} ${document.slug}`.toLowerCase();
  return (
    words.every((word) => haystack.includes(word)) &&
    any(filter.types, [document.type]) &&
    any(filter.tiers, [view.tier]) &&
    any(filter.states, [stateOf(document), draftOf(document)?.state ?? 'LIVE']) &&
    any(filter.themes, themes) &&
    any(filter.wards, wards) &&
    any(filter.topics, topics)
  );
}

function any(wanted: readonly string[] | null | undefined, given: readonly string[]): boolean {
  return !wanted || wanted.length === 0 || wanted.some((value) => given.includes(value));
}

function page<N extends { readonly id: string }>(nodes: readonly N[], first: number, after?: string) {
  const start = after === undefined ? 0 : nodes.findIndex(({ id }) => id === after) + 1;
  const shown = nodes.slice(start, start + first);
  return {
    edges: shown.map((node) => ({ node, cursor: node.id })),
    totalCount: nodes.length,
    pageInfo: {
      hasNextPage: start + first < nodes.length,
      hasPreviousPage: start > 0,
      startCursor: shown[0]?.id ?? null,
      endCursor: shown.at(-1)?.id ?? null,
    },
  };
}
