import type { OperationResult } from '@urql/core';
import type { Refusal } from '../api/outcome';

/** A ward or a topic. */
export interface Term {
  readonly slug: string;
  readonly name: string;
}

/** With how many drafts and live documents use it. */
export interface UsedTerm extends Term {
  readonly drafts: number;
  readonly live: number;
}

export type Saved = OperationResult<{ readonly payload: { readonly refusals: readonly Refusal[] } }>;

/** `3 live documents, 1 draft`; nothing is said of what is nowhere. */
export function usageWords({ live, drafts }: { readonly live: number; readonly drafts: number }): string {
  const parts = [
    live === 0 ? '' : live === 1 ? '1 live document' : `${String(live)} live documents`,
    drafts === 0 ? '' : drafts === 1 ? '1 draft' : `${String(drafts)} drafts`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'not used' : parts.join(', ');
}
