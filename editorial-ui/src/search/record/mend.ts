import type { QueryPartsFragment } from './record.generated';

/** What an editor does about a search. */
export interface Mend {
  readonly kind: 'synonym' | 'bet' | 'ask';
  readonly query: QueryPartsFragment;
}
