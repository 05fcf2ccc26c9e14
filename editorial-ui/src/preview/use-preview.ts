import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { type Outcome, outcomeOf, problemOfRefusal } from '../api/outcome';
import type { Problem } from '../api/problem';
import type { Audience } from '../api/schema.generated';
import { CreatePreviewDocument, type CreatePreviewMutation } from './preview.generated';

type PreviewPayload = CreatePreviewMutation['payload'];

interface Preview {
  /** Null while there is none. */
  readonly address: string | null;
  /** What is wrong with the audience or the moment. */
  readonly problems: readonly Problem[];
  /** Why there is none. */
  readonly failure: Problem | null;
}

const none: Preview = { address: null, problems: [], failure: null };

/** At most this often, so that a preview that cannot last is not asked for over and over. */
const pause = 10_000;

/** A preview of a document for this session, begun anew for every audience and moment, and `again` when it has ended. */
export function usePreview(document: string, audience: Audience, moment: string | null) {
  const client = useClient();
  const [preview, setPreview] = useState<Preview>(none);
  const [attempt, setAttempt] = useState({ count: 0, at: 0 });

  useEffect(() => {
    let current = true;
    void client
      .mutation(CreatePreviewDocument, { document, audience, moment })
      .toPromise()
      .then((result) => {
        if (current) setPreview(previewOf(outcomeOf(result, ({ payload }) => payload)));
      });
    return () => {
      current = false;
    };
  }, [client, document, audience, moment, attempt.count]);

  const again = useCallback(() => {
    setAttempt((last) => (Date.now() - last.at < pause ? last : { count: last.count + 1, at: Date.now() }));
  }, []);
  return { ...preview, again };
}

function previewOf(outcome: Outcome<PreviewPayload>): Preview {
  switch (outcome.kind) {
    case 'done':
      return { ...none, address: outcome.payload.address };
    case 'refused':
      return { ...none, problems: outcome.refusals.map(problemOfRefusal) };
    case 'failed':
      return { ...none, failure: outcome.problem };
  }
}
