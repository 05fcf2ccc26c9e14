import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { type AnyVariables, useClient } from 'urql';
import { outcomeOf, type Refusal } from '../api/outcome';

interface Answer {
  readonly payload: { readonly refusals: readonly Refusal[] };
}

/** Does something with the index, says what came of it, and has everything looked at again. */
export function useDeed(done: () => void) {
  const client = useClient();
  const [working, setWorking] = useState(false);

  async function act<V extends AnyVariables>(
    mutation: TypedDocumentNode<Answer, V>,
    variables: V,
    message: string,
  ) {
    setWorking(true);
    const result = await client.mutation(mutation, variables).toPromise();
    const outcome = outcomeOf(result, ({ payload }) => payload);
    setWorking(false);
    notifications.show({ message: outcome.kind === 'done' ? message : wordsOf(outcome) });
    done();
  }

  return { working, act };
}

type Undone = Exclude<ReturnType<typeof outcomeOf>, { kind: 'done' }>;

function wordsOf(outcome: Undone): string {
  const first = outcome.kind === 'refused' ? outcome.refusals[0] : undefined;
  return first === undefined
    ? 'That could not be done. Try again in a moment.'
    : `${first.message} ${first.remedy}`;
}
