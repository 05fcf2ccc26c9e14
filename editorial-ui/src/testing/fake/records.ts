import type {
  Account,
  Activity,
  ApiToken,
  Asset,
  ContentType,
  DocumentEvent,
  EditionInput,
  EditionState,
  Refusal,
  RevisionKind,
  ScheduledAction,
  Topic,
  Ward,
  Withdrawal,
} from '../../api/schema.generated';

/** What the made-up server holds: plain records, a few of them, in memory. */
export interface StoredEdition {
  readonly id: string;
  readonly number: number;
  readonly state: EditionState;
  readonly content: EditionInput;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly savedAt: string;
  readonly savedBy: string;
  readonly publishedAt: string | null;
  readonly publishedBy: string | null;
  readonly changeNote: string | null;
}

export interface StoredDocument {
  readonly id: string;
  readonly slug: string;
  readonly type: ContentType;
  readonly version: number;
  readonly editions: readonly StoredEdition[];
  readonly events: readonly Omit<DocumentEvent, 'byName'>[];
  readonly scheduled: readonly Omit<ScheduledAction, 'byName'>[];
  readonly withdrawal: Omit<Withdrawal, 'byName'> | null;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly changedAt: string;
  readonly changedBy: string;
}

/** One save of a draft, with the document that it belongs to. */
export interface StoredRevision {
  readonly id: string;
  readonly document: string;
  readonly version: number;
  readonly kind: RevisionKind;
  readonly edition: StoredEdition;
}

export interface StoredAccount extends Account {
  readonly password: string;
}

export interface Store {
  documents: StoredDocument[];
  revisions: StoredRevision[];
  assets: Asset[];
  activities: (Omit<Activity, 'content'> & { readonly content: string | null })[];
  accounts: StoredAccount[];
  tokens: ApiToken[];
  wards: Omit<Ward, 'drafts' | 'live'>[];
  topics: Omit<Topic, 'drafts' | 'live'>[];
  /** The account that is signed in. */
  signedIn: string | null;
  now: () => string;
  ids: number;
}

export function newId(store: Store): string {
  store.ids += 1;
  return `01990000-0000-7000-8000-${String(store.ids).padStart(12, '0')}`;
}

export function refusal(
  code: Refusal['code'],
  field: string | null,
  message: string,
  remedy: string,
): Refusal {
  return { code, field, message, remedy, givenVersion: null, storedVersion: null };
}

export function stale(given: number, stored: number): Refusal {
  return {
    ...refusal(
      'STALE_VERSION',
      'version',
      `You have version ${String(given)}, but version ${String(stored)} is stored.`,
      'Read the stored version, bring your changes together with it and save again.',
    ),
    givenVersion: given,
    storedVersion: stored,
  };
}
