import type { ContentType, EditionInput, EventKind, Refusal } from '../../api/schema.generated';
import { slugOf } from './council';
import { keepRevision } from './keeping';
import { newId, refusal, stale, type Store, type StoredDocument, type StoredEdition } from './records';
import { documentView, draftOf, findingsOf, latestOf, liveOf } from './views';

/** The mutations of documents, as far as the screens need them. */
export function documentMutations(store: Store) {
  const me = () => store.accounts.find(({ id }) => id === store.signedIn)?.displayName ?? 'Somebody';

  function payload(document: StoredDocument | null, refusals: Refusal[] = []) {
    return { document: document === null ? null : documentView(store, document), refusals };
  }

  function record(document: StoredDocument, kind: EventKind, note: string | null = null): StoredDocument {
    const at = store.now();
    const next: StoredDocument = {
      ...document,
      version: document.version + 1,
      changedAt: at,
      changedBy: me(),
      events: [...document.events, { at, by: me(), kind, edition: latestOf(document).number, note }],
    };
    store.documents = store.documents.map((each) => (each.id === next.id ? next : each));
    keepRevision(store, next, kind);
    return next;
  }

  /** Finds the document, refuses a stale version, and otherwise does the work. */
  function act({ id, version }: Acted, work: (document: StoredDocument) => ReturnType<typeof payload>) {
    const document = store.documents.find((each) => each.id === id);
    if (document === undefined) {
      return payload(null, [
        refusal('NOT_FOUND', 'id', `There is nothing at “${id}”.`, 'Check the identity.'),
      ]);
    }
    if (document.version !== version) return payload(document, [stale(version, document.version)]);
    return work(document);
  }

  function problems(content: EditionInput): Refusal[] {
    const refusals: Refusal[] = [];
    if (content.title.trim() === '') {
      refusals.push(
        refusal('REQUIRED', 'content.title', 'The title is missing.', 'Give the document a title.'),
      );
    }
    if (content.title.length > 200) {
      const message = `The title has ${String(content.title.length)} characters; 200 are allowed.`;
      refusals.push(refusal('TOO_LONG', 'content.title', message, 'Shorten it.'));
    }
    return refusals;
  }

  function edition(number: number, content: EditionInput): StoredEdition {
    const at = store.now();
    return {
      ...{ id: newId(store), number, state: 'DRAFT', content, createdAt: at, createdBy: me(), savedAt: at },
      ...{ savedBy: me(), publishedAt: null, publishedBy: null, changeNote: null },
    };
  }

  function withDraft(document: StoredDocument, content: EditionInput): StoredDocument {
    const draft = draftOf(document);
    const saved = { content, savedAt: store.now(), savedBy: me() };
    if (draft === undefined)
      return {
        ...document,
        editions: [...document.editions, edition(document.editions.length + 1, content)],
      };
    return patch(document, draft.id, saved);
  }

  const mutations = {
    createDocument({ type, slug, content }: { type: ContentType; slug?: string; content: EditionInput }) {
      const refusals = problems(content);
      if (refusals.length > 0) return payload(null, refusals);
      const at = store.now();
      const created: StoredDocument = {
        ...{ id: newId(store), slug: slug ?? slugOf(content.title), type, version: 0, withdrawal: null },
        ...{ scheduled: [], events: [], editions: [edition(1, content)] },
        ...{ createdAt: at, createdBy: me(), changedAt: at, changedBy: me() },
      };
      store.documents = [...store.documents, created];
      return payload(record(created, 'CREATED'));
    },
    saveDraft: (args: Acted & { content: EditionInput }) =>
      act(args, (document) => {
        const refusals = problems(args.content);
        if (refusals.length > 0) return payload(document, refusals);
        return payload(record(withDraft(document, args.content), 'DRAFT_SAVED'));
      }),
    autosaveDraft: (args: Acted & { content: EditionInput }) =>
      act(args, (document) => {
        const refusals = problems(args.content);
        if (refusals.length > 0) return payload(document, refusals);
        return payload(record(withDraft(document, args.content), 'DRAFT_SAVED'));
      }),
    restoreRevision: (args: Acted & { revisionId: string }) =>
      act(args, (document) => {
        const revision = store.revisions.find(({ id }) => id === args.revisionId);
        if (revision === undefined) return payload(document, []);
        return payload(record(withDraft(document, revision.edition.content), 'RESTORED'));
      }),
    submitDraft: (args: Acted & { note?: string }) =>
      act(args, (document) =>
        payload(record(patchDraft(document, { state: 'SUBMITTED' }), 'SUBMITTED', args.note ?? null)),
      ),
    recallDraft: (args: Acted) =>
      act(args, (document) => payload(record(patchDraft(document, { state: 'DRAFT' }), 'RECALLED'))),
    publishEdition: (args: Acted & { changeNote?: string }) =>
      act(args, (document) => {
        const errors = findingsOf(store, document).filter(({ severity }) => severity === 'ERROR');
        if (errors.length > 0) {
          return payload(
            document,
            errors.map(({ field, message, remedy }) => refusal('CHECKS_FAILED', field, message, remedy)),
          );
        }
        const live = liveOf(document);
        const superseded = live === undefined ? document : patch(document, live.id, { state: 'SUPERSEDED' });
        const published = {
          publishedAt: store.now(),
          publishedBy: me(),
          changeNote: args.changeNote ?? null,
        };
        return payload(
          record(
            patchDraft(superseded, { state: 'LIVE', ...published }),
            'PUBLISHED',
            args.changeNote ?? null,
          ),
        );
      }),
    scheduleEdition: (args: Acted & { publishAt: string }) =>
      act(args, (document) => {
        if (args.publishAt <= store.now()) {
          const message = `${args.publishAt} has passed.`;
          return payload(document, [
            refusal('IN_THE_PAST', 'publishAt', message, 'Choose a moment to come.'),
          ]);
        }
        const scheduled = patchDraft(document, { state: 'SCHEDULED' });
        return payload(record({ ...scheduled, scheduled: [action(args.publishAt, 'PUBLISH')] }, 'SCHEDULED'));
      }),
    withdrawDocument: (args: Acted & { reason: string; redirect?: string; at?: string }) =>
      act(args, (document) => {
        if (args.reason.trim() === '') {
          return payload(document, [
            refusal('REQUIRED', 'reason', 'The reason is missing.', 'Say why it goes.'),
          ]);
        }
        if (args.at)
          return payload(
            record({ ...document, scheduled: [action(args.at, 'WITHDRAW')] }, 'WITHDRAWAL_SCHEDULED'),
          );
        const live = liveOf(document);
        const gone = live === undefined ? document : patch(document, live.id, { state: 'WITHDRAWN' });
        const withdrawal = {
          reason: args.reason,
          redirect: args.redirect ?? null,
          at: store.now(),
          by: me(),
        };
        return payload(record({ ...gone, withdrawal }, 'WITHDRAWN', args.reason));
      }),
    cancelScheduled: (args: Acted & { actionId: string }) =>
      act(args, (document) => {
        const scheduled = document.scheduled.filter(({ id }) => id !== args.actionId);
        return payload(
          record({ ...patchDraft(document, { state: 'DRAFT' }), scheduled }, 'SCHEDULE_CANCELLED'),
        );
      }),
    discardDraft: (args: Acted) =>
      act(args, (document) => payload(record(patchDraft(document, { state: 'DISCARDED' }), 'DISCARDED'))),
    restoreEdition: (args: Acted & { editionId: string }) =>
      act(args, (document) => {
        const restored = document.editions.find(({ id }) => id === args.editionId);
        if (restored === undefined) return payload(document, []);
        return payload(record(withDraft(document, restored.content), 'RESTORED'));
      }),
    changeSlug: (args: Acted & { slug: string }) =>
      act(args, (document) => {
        if (store.documents.some(({ id, slug }) => slug === args.slug && id !== args.id)) {
          const message = `Another document is at “${args.slug}”.`;
          return payload(document, [refusal('SLUG_TAKEN', 'slug', message, 'Choose another address.')]);
        }
        return payload(record({ ...document, slug: args.slug }, 'MOVED'));
      }),
  };
  return { ...mutations, beginDocument: mutations.createDocument };

  function action(dueAt: string, kind: 'PUBLISH' | 'WITHDRAW') {
    return {
      id: newId(store),
      kind,
      audience: null,
      dueAt,
      state: 'PENDING' as const,
      problem: null,
      by: me(),
    };
  }
}

interface Acted {
  readonly id: string;
  readonly version: number;
}

function patch(document: StoredDocument, id: string, change: Partial<StoredEdition>): StoredDocument {
  const editions = document.editions.map((each) => (each.id === id ? { ...each, ...change } : each));
  return { ...document, editions };
}

function patchDraft(document: StoredDocument, change: Partial<StoredEdition>): StoredDocument {
  const draft = draftOf(document);
  return draft === undefined ? document : patch(document, draft.id, change);
}
