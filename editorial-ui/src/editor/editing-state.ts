import type { ContentType } from '../api/schema.generated';
import type { Outcome } from '../api/outcome';
import type { Problem } from '../api/problem';
import type { Merged } from './conflict/merged';
import type { Content } from './content/content';
import type { DocumentPartsFragment, DocumentPayloadPartsFragment } from './editor.generated';
import type { BroughtBack } from './kept/brought-back';
import type { Left } from './kept/kept';
import type { Saving } from './kept/saving';

export type StoredDocument = DocumentPartsFragment;
export type DocumentAnswer = { readonly payload: DocumentPayloadPartsFragment };
export type DocumentOutcome = Outcome<DocumentPayloadPartsFragment>;

/** Somebody else saved while this was being written, and both changed the same. */
export interface Conflict {
  readonly stored: StoredDocument;
  readonly base: Content;
  readonly theirs: Content;
  /** Whether both texts are shown now; until then it waits, so that nobody's typing is interrupted. */
  readonly open: boolean;
}

/** Somebody else has saved what is open here. */
export interface Newer {
  readonly version: number;
  readonly by: string;
  readonly at: string;
  /** It is what is on the screen now: nothing here was unsaved. */
  readonly shown: boolean;
}

export interface EditingState {
  readonly type: ContentType;
  /** Null until the first save. */
  readonly document: StoredDocument | null;
  /** What was last read from the server. */
  readonly base: Content;
  readonly content: Content;
  /** What somebody asked for and is being done, such as `Saving`; null when nothing is. */
  readonly working: string | null;
  readonly problems: readonly Problem[];
  readonly saving: Saving;
  /** Whether the browser holds what is unsaved. */
  readonly keptHere: boolean;
  readonly conflict: Conflict | null;
  readonly merged: Merged | null;
  readonly newer: Newer | null;
  /** Unsaved work from an earlier visit that has neither been taken back nor thrown away. */
  readonly offered: Left | null;
  /** The same, taken back by itself because nobody has saved since. */
  readonly broughtBack: BroughtBack | null;
  /** Writing on has begun a draft of a document that readers see. */
  readonly draftBegan: boolean;
}

export type Start =
  | { readonly kind: 'new'; readonly type: ContentType }
  | { readonly kind: 'stored'; readonly document: StoredDocument };
