import type { CombinedError, OperationResult } from '@urql/core';
import type { RefusalPartsFragment } from './fragments.generated';
import { type Problem, unreachable } from './problem';

export type Refusal = RefusalPartsFragment;

/** What came of a mutation: done, refused with reasons, or failed on the way. */
export type Outcome<P> =
  | { readonly kind: 'done'; readonly payload: P }
  | { readonly kind: 'refused'; readonly payload: P; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'failed'; readonly problem: Problem };

interface Payload {
  readonly refusals: readonly Refusal[];
}

/** Sorts a mutation's result; `pick` takes the payload out of the answer. */
export function outcomeOf<D, P extends Payload>(
  result: OperationResult<D>,
  pick: (data: D) => P,
): Outcome<P> {
  if (result.error !== undefined || result.data === undefined || result.data === null) {
    return { kind: 'failed', problem: problemOf(result.error) };
  }
  const payload = pick(result.data);
  return payload.refusals.length > 0
    ? { kind: 'refused', payload, refusals: payload.refusals }
    : { kind: 'done', payload };
}

export function problemOf(error: CombinedError | undefined): Problem {
  if (error?.networkError !== undefined) return networkProblem(error);
  const first = error?.graphQLErrors[0];
  if (first === undefined) return unreachable;
  const { code, field, remedy } = first.extensions;
  return {
    code: typeof code === 'string' ? code : undefined,
    field: typeof field === 'string' ? field : null,
    detail: first.message,
    remedy: typeof remedy === 'string' ? remedy : undefined,
  };
}

function networkProblem(error: CombinedError): Problem {
  const response: unknown = error.response;
  if (!(response instanceof Response)) return unreachable;
  return { ...unreachable, detail: `The server answered with status ${String(response.status)}.` };
}

export function problemOfRefusal(refusal: Refusal): Problem {
  return { code: refusal.code, field: refusal.field, detail: refusal.message, remedy: refusal.remedy };
}
