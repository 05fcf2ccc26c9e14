import type { SignedInAccount } from '../../session/session';

/** A list that has a name. */
export interface NamedList {
  readonly name: string;
  readonly query: string;
}

/** The views that everybody has. */
export function usualViews({ id }: Pick<SignedInAccount, 'id'>): readonly NamedList[] {
  return [
    { name: 'Everything', query: '' },
    { name: 'My drafts', query: `state=DRAFT&state=CHANGES_WANTED&owner=${id}` },
    { name: 'In review', query: 'state=SUBMITTED' },
    { name: 'Approved', query: 'state=APPROVED' },
    { name: 'Scheduled', query: 'state=SCHEDULED' },
    { name: 'Live help', query: 'tier=HELP&state=LIVE&state=LIVE_WITH_DRAFT' },
  ];
}
