import { problemOfRefusal } from '../api/outcome';
import type { Problem } from '../api/problem';
import type { DocumentOutcome, StoredDocument } from './editing-state';

/** What is stored, when that was why something was refused. */
export function staleAnswer(outcome: DocumentOutcome): StoredDocument | null {
  if (outcome.kind !== 'refused' || !outcome.refusals.some(({ code }) => code === 'STALE_VERSION'))
    return null;
  return outcome.payload.document;
}

/** What stood in the way. */
export function problemsOf(outcome: DocumentOutcome): readonly Problem[] {
  switch (outcome.kind) {
    case 'done':
      return [];
    case 'refused':
      return outcome.refusals.map(problemOfRefusal);
    case 'failed':
      return [outcome.problem];
  }
}
