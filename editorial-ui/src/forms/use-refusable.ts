import type { OperationResult } from '@urql/core';
import { useState } from 'react';
import { outcomeOf, problemOfRefusal, type Refusal } from '../api/outcome';
import type { Problem } from '../api/problem';

interface Payload {
  readonly refusals: readonly Refusal[];
}

/** Sends a small form's mutation and keeps what was refused for its summary and its fields. */
export function useRefusable() {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [working, setWorking] = useState(false);

  /** The payload when it was done; nothing when it was refused or failed. */
  async function send<P extends Payload>(
    run: () => Promise<OperationResult<{ readonly payload: P }>>,
  ): Promise<P | undefined> {
    setWorking(true);
    const outcome = outcomeOf(await run(), ({ payload }) => payload);
    setWorking(false);
    setProblems(outcome.kind === 'refused' ? outcome.refusals.map(problemOfRefusal) : failure(outcome));
    return outcome.kind === 'done' ? outcome.payload : undefined;
  }

  return { problems, working, send };
}

function failure(outcome: { readonly kind: string; readonly problem?: Problem }): readonly Problem[] {
  return outcome.problem === undefined ? [] : [outcome.problem];
}
