import type { Problem } from '../../api/problem';
import { showDateTime, showTime } from '../../words/london';
import type { EditingState } from '../editing';

/** How what was typed stands with the server. */
export type Saving =
  /** Everything that was typed is on the server. */
  | { readonly kind: 'settled'; readonly savedHere?: boolean }
  /** It is saved shortly. */
  | { readonly kind: 'pending' }
  | { readonly kind: 'saving' }
  /** A new document without a title: the browser keeps it until it has one. */
  | { readonly kind: 'untitled' }
  /** Tried again by itself. */
  | { readonly kind: 'unreachable'; readonly problem: Problem }
  /** Tried again when it has been changed. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** Tried again when somebody has signed in. */
  | { readonly kind: 'signedOut' }
  /** Somebody else saved first, and both changed the same: a person has to choose. */
  | { readonly kind: 'conflict' };

/** Whether something keeps the text from the server that the writer should know of. */
export function isTrouble({ kind }: Saving): boolean {
  return kind === 'unreachable' || kind === 'refused' || kind === 'signedOut' || kind === 'conflict';
}

const signedOutCodes: ReadonlySet<string | undefined> = new Set([
  'SIGNED_OUT',
  'SIGN_IN_REQUIRED',
  'SIGN_IN_FAILED',
]);

/** What a save that did not get through means for the next one. */
export function troubleOf(problem: Problem): Saving {
  return signedOutCodes.has(problem.code) ? { kind: 'signedOut' } : { kind: 'unreachable', problem };
}

/** The line that always says how the text stands. */
export function savingWords({ saving, working, document, keptHere }: EditingState): string {
  if (working !== null) return `${working}…`;
  const kept = keptHere
    ? 'Kept on this computer.'
    : 'This browser cannot keep it: copy your text before you leave.';
  switch (saving.kind) {
    case 'saving':
    case 'pending':
      return 'Saving…';
    case 'untitled':
      return `Not saved yet: give it a title. ${kept}`;
    case 'unreachable':
      return saving.problem.code === 'UNREACHABLE'
        ? `Not saved: no connection. ${kept} Saving goes on by itself.`
        : `Not saved: ${saving.problem.detail} ${kept} It is tried again.`;
    case 'refused':
      return `Not saved: ${saving.problems[0]?.detail ?? ''} ${kept}`;
    case 'signedOut':
      return `Not saved: you are signed out. ${kept}`;
    case 'conflict':
      return `Not saved: somebody else has changed the same. ${kept}`;
    case 'settled':
      if (document === null) return 'Nothing to save yet';
      return saving.savedHere === true
        ? `All changes saved ${showTime(document.latest.savedAt)}`
        : `Saved ${showDateTime(document.latest.savedAt)} by ${document.latest.savedByName}`;
  }
}
