import { ProblemError } from '../../api/http';
import { type Problem, unreachable } from '../../api/problem';

export type { Problem };

/** What a failed request says; one that got no answer did not reach the server. */
export function problemOfError(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : unreachable;
}
