import type { Client, OperationResult } from '@urql/core';
import type { ContentType } from '../api/schema.generated';
import { type Outcome, outcomeOf, problemOfRefusal } from '../api/outcome';
import type { Problem } from '../api/problem';
import { newAddress } from '../documents/new-address';
import { changedFields, take } from './content/changes';
import type { Content } from './content/content';
import { contentOf } from './content/from-edition';
import { newContent } from './content/new-content';
import { inputOf } from './content/to-input';
import {
  CreateDocumentDocument,
  type DocumentPartsFragment,
  type DocumentPayloadPartsFragment,
  EditedDocumentDocument,
  SaveDraftDocument,
} from './editor.generated';
import type { Keeping, Kept } from './kept/kept';

export type StoredDocument = DocumentPartsFragment;
export type DocumentAnswer = { readonly payload: DocumentPayloadPartsFragment };
export type DocumentOutcome = Outcome<DocumentPayloadPartsFragment>;

/** Somebody else saved while this was being written. */
export interface Conflict {
  readonly stored: StoredDocument;
  readonly base: Content;
  readonly theirs: Content;
}

export interface EditingState {
  readonly type: ContentType;
  /** Null until the first save. */
  readonly document: StoredDocument | null;
  /** What was last read from the server. */
  readonly base: Content;
  readonly content: Content;
  /** What is being done, such as `Saving`; null when nothing is. */
  readonly working: string | null;
  readonly problems: readonly Problem[];
  readonly conflict: Conflict | null;
  /** Unsaved work from an earlier visit that has neither been taken back nor thrown away. */
  readonly offered: Kept | null;
}

export type Start =
  | { readonly kind: 'new'; readonly type: ContentType }
  | { readonly kind: 'stored'; readonly document: StoredDocument };

/** One document in an editor's hands. Whatever is refused or fails, what was typed stays. */
export class Editing {
  readonly #client: Client;
  readonly #keeping: Keeping;
  readonly #listeners = new Set<() => void>();
  #state: EditingState;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: Client, keeping: Keeping, start: Start) {
    this.#client = client;
    this.#keeping = keeping;
    const document = start.kind === 'new' ? null : start.document;
    const type = start.kind === 'new' ? start.type : start.document.type;
    const base = document === null ? newContent(type) : contentOf(document.latest);
    const idle = { working: null, problems: [], conflict: null, offered: null };
    this.#state = { type, document, base, content: base, ...idle };
    const kept = keeping.read(this.#key());
    if (kept !== null && changedFields(base, kept.content).length > 0)
      this.#state = { ...this.#state, offered: kept };
  }

  readonly state = (): EditingState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly edit = (part: Partial<Content>): void => {
    this.#become({ content: { ...this.#state.content, ...part } });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.keep, 400);
  };

  /** Writes what is unsaved into the browser now. */
  readonly keep = (): void => {
    clearTimeout(this.#timer);
    if (!this.isChanged() || this.#state.offered !== null) return;
    const { document, base, content } = this.#state;
    this.#keeping.write(this.#key(), {
      at: new Date().toISOString(),
      version: document?.version ?? null,
      base,
      content,
    });
  };

  isChanged(): boolean {
    return this.#unsaved().length > 0;
  }

  takeBack(): void {
    const { offered, document, base } = this.#state;
    if (offered === null) return;
    if (document === null || offered.version === document.version) {
      this.#become({ offered: null, content: offered.content });
      return;
    }
    const conflict = { stored: document, base: offered.base, theirs: base };
    this.#become({ offered: null, content: offered.content, conflict });
  }

  throwAway(): void {
    this.#keeping.clear(this.#key());
    this.#become({ offered: null });
  }

  async save(again = false): Promise<DocumentOutcome> {
    const { document, content, type } = this.#state;
    const input = inputOf(content);
    const outcome = await this.#run('Saving', async () =>
      document === null
        ? this.#client.mutation(CreateDocumentDocument, { type, content: input }).toPromise()
        : this.#client
            .mutation(SaveDraftDocument, { id: document.id, version: document.version, content: input })
            .toPromise(),
    );
    if (outcome.kind === 'done')
      return this.#adopt(outcome, () => changedFields(content, this.#state.content));
    const stored = staleAnswer(outcome);
    if (stored !== null && !again) return this.#meet(stored, outcome);
    this.#become({ problems: problemsOf(outcome) });
    return outcome;
  }

  /**
   * Does something to the stored document; the caller shows what was refused, but a stale version is met here.
   * What is unsaved stays, unless the act is about replacing it.
   */
  async act(
    what: string,
    run: (document: StoredDocument) => Promise<OperationResult<DocumentAnswer>>,
    replaces = false,
  ): Promise<DocumentOutcome> {
    const { document } = this.#state;
    if (document === null) throw new Error(`${what} needs a saved document`);
    const outcome = await this.#run(what, () => run(document));
    if (outcome.kind === 'done') return this.#adopt(outcome, () => (replaces ? [] : this.#unsaved()));
    const stored = staleAnswer(outcome);
    if (stored !== null) {
      const theirs = contentOf(stored.latest);
      if (this.isChanged()) this.#become({ conflict: { stored, base: this.#state.base, theirs } });
      else this.#become({ document: stored, base: theirs, content: theirs });
    }
    return outcome;
  }

  /** Reads the document again: what the checks find may have changed with a picture's text, without a save. */
  async refresh(): Promise<void> {
    const { document } = this.#state;
    if (document === null) return;
    const asked = this.#client.query(
      EditedDocumentDocument,
      { id: document.id },
      { requestPolicy: 'network-only' },
    );
    const fresh = (await asked.toPromise()).data?.document;
    if (fresh?.version === document.version) this.#become({ document: fresh });
  }

  showProblems(problems: readonly Problem[]): void {
    this.#become({ problems });
  }

  /** Goes on from the stored version with the content that was chosen, and saves it. */
  async resolve(content: Content): Promise<DocumentOutcome | null> {
    const { conflict } = this.#state;
    if (conflict === null) return null;
    this.#become({ document: conflict.stored, base: conflict.theirs, content, conflict: null });
    this.keep();
    return this.save();
  }

  leaveConflict(): void {
    this.#become({ conflict: null });
  }

  async #run(what: string, send: () => Promise<OperationResult<DocumentAnswer>>): Promise<DocumentOutcome> {
    this.keep();
    this.#become({ working: what, problems: [] });
    const outcome = outcomeOf(await send(), ({ payload }) => payload);
    this.#become({ working: null });
    return outcome;
  }

  #unsaved(): string[] {
    return changedFields(this.#state.base, this.#state.content);
  }

  /** Goes on from what the server now holds, with the fields that are still unsaved on top. */
  #adopt(outcome: DocumentOutcome & { kind: 'done' }, unsaved: () => string[]): DocumentOutcome {
    const { document } = outcome.payload;
    if (document === null) return outcome;
    const base = contentOf(document.latest);
    const content = take(unsaved(), this.#state.content, base);
    if (this.#state.offered === null) this.#keeping.clear(this.#key());
    this.#become({ document, base, content });
    this.keep();
    return outcome;
  }

  #meet(stored: StoredDocument, outcome: DocumentOutcome): DocumentOutcome | Promise<DocumentOutcome> {
    const { base } = this.#state;
    const theirs = contentOf(stored.latest);
    if (changedFields(base, theirs).length > 0) {
      this.#become({ conflict: { stored, base, theirs } });
      return outcome;
    }
    this.#become({ document: stored, base: theirs });
    return this.save(true);
  }

  #key(): string {
    const { document, type } = this.#state;
    return document?.id ?? newAddress(type);
  }

  #become(part: Partial<EditingState>): void {
    this.#state = { ...this.#state, ...part };
    this.#listeners.forEach((listener) => {
      listener();
    });
  }
}

function staleAnswer(outcome: DocumentOutcome): StoredDocument | null {
  if (outcome.kind !== 'refused' || !outcome.refusals.some(({ code }) => code === 'STALE_VERSION'))
    return null;
  return outcome.payload.document;
}

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
