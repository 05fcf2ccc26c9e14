import type { Client, TypedDocumentNode } from '@urql/core';
import type { TagsInput, Theme } from '../../api/schema.generated';
import { outcomeOf, problemOf } from '../../api/outcome';
import type { Act, Fate, Undo } from './run';
import {
  BulkAssignDocument,
  BulkCancelDocument,
  BulkDiscardDocument,
  type BulkPayloadFragment,
  BulkPublishDocument,
  BulkRetagDocument,
  BulkScheduleDocument,
  BulkWithdrawDocument,
  TagsOfDocumentDocument,
} from './bulk.generated';

/** What can be done to many documents, each with the version that the list showed, and how it is taken back. */
export type Deed =
  | { readonly kind: 'tag'; readonly add: Tags; readonly remove: Tags; readonly publish: boolean }
  | { readonly kind: 'assign'; readonly owner: string | null }
  | { readonly kind: 'publish'; readonly note: string }
  | { readonly kind: 'schedule'; readonly at: string }
  | { readonly kind: 'withdraw'; readonly reason: string; readonly redirect: string };

export interface Tags {
  readonly topics: readonly string[];
  readonly wards: readonly string[];
  readonly themes: readonly Theme[];
}

type Acted = NonNullable<BulkPayloadFragment['document']>;
type Answer = { readonly payload: BulkPayloadFragment };

/** The deed as something that is done to one document after the other. */
export function actOf(client: Client, deed: Deed): Act {
  const send = sender(client);
  switch (deed.kind) {
    case 'publish':
      return ({ id, version }) =>
        send(BulkPublishDocument, { id, version, changeNote: deed.note === '' ? null : deed.note });
    case 'withdraw':
      return ({ id, version }) => {
        const redirect = deed.redirect.trim() === '' ? null : deed.redirect.trim();
        return send(BulkWithdrawDocument, { id, version, reason: deed.reason, redirect });
      };
    case 'schedule':
      return ({ id, version }) =>
        send(BulkScheduleDocument, { id, version, publishAt: deed.at }, (after) => {
          const action = after.scheduled.find(({ kind, state }) => kind === 'PUBLISH' && state === 'PENDING');
          if (action === undefined) return null;
          const actionId = action.id;
          return () => send(BulkCancelDocument, { id, version: after.version, actionId });
        });
    case 'assign':
      return ({ id, version, owner }) =>
        send(
          BulkAssignDocument,
          { id, version, owner: deed.owner },
          (after) => () => send(BulkAssignDocument, { id, version: after.version, owner: owner?.id ?? null }),
        );
    case 'tag':
      return retagging(client, deed);
  }
}

/** Only the tags that were not there are taken out again, and the other way round. */
function retagging(client: Client, { add, remove, publish }: Extract<Deed, { kind: 'tag' }>): Act {
  const send = sender(client);
  return async ({ id, version }) => {
    const before = await client
      .query(TagsOfDocumentDocument, { id }, { requestPolicy: 'network-only' })
      .toPromise();
    if (before.error !== undefined) return { kind: 'failed', problem: problemOf(before.error) };
    const present: Tags = before.data?.document?.latest ?? { topics: [], wards: [], themes: [] };
    const startsDraft = before.data?.document?.draft === null && !publish;
    const has = (tag: string, of: keyof Tags) => present[of].some((each) => each === tag);
    const added = pick(add, (tag, of) => !has(tag, of));
    const removed = pick(remove, has);
    return send(
      BulkRetagDocument,
      { id, version, add: input(add), remove: input(remove), publish },
      (after) => {
        if (after.version === version) return null;
        const seen = { id, version: after.version };
        return startsDraft
          ? () => send(BulkDiscardDocument, seen)
          : () => send(BulkRetagDocument, { ...seen, add: input(removed), remove: input(added), publish });
      },
    );
  };
}

function pick({ topics, wards, themes }: Tags, keep: (tag: string, of: keyof Tags) => boolean): Tags {
  return {
    topics: topics.filter((tag) => keep(tag, 'topics')),
    wards: wards.filter((tag) => keep(tag, 'wards')),
    themes: themes.filter((tag) => keep(tag, 'themes')),
  };
}

function input({ topics, wards, themes }: Tags): TagsInput {
  return { topics: [...topics], wards: [...wards], themes: [...themes] };
}

function sender(client: Client) {
  return async <V extends Record<string, unknown>>(
    mutation: TypedDocumentNode<Answer, V>,
    variables: V,
    undo: (after: Acted) => Undo | null = () => null,
  ): Promise<Fate> => {
    const outcome = outcomeOf(
      await client.mutation(mutation, variables).toPromise(),
      ({ payload }) => payload,
    );
    switch (outcome.kind) {
      case 'done': {
        const { document } = outcome.payload;
        return { kind: 'done', undo: document === null ? null : undo(document) };
      }
      case 'refused':
        return { kind: 'refused', refusals: outcome.refusals };
      case 'failed':
        return { kind: 'failed', problem: outcome.problem };
    }
  };
}
