import type { Client, OperationResult } from '@urql/core';
import { outcomeOf } from '../api/outcome';
import type { Problem } from '../api/problem';
import { mergeContents } from './conflict/merge';
import { unmerged } from './conflict/merged';
import { changedFields, take } from './content/changes';
import type { Content } from './content/content';
import { withEntryIds } from './content/entry-ids';
import { contentOf } from './content/from-edition';
import { inputOf } from './content/to-input';
import type { DocumentAnswer, DocumentOutcome, Start, StoredDocument } from './editing-state';
import { EditedDocumentDocument, SaveDraftDocument } from './editor.generated';
import { problemsOf, staleAnswer } from './editing-outcomes';
import { Autosave, type Tried } from './kept/autosave';
import type { Keeping } from './kept/kept';
import { isTrouble, troubleOf } from './kept/saving';
import { Unanswered } from './kept/unanswered';
import { newId } from './kept/windows';
import { AutosaveDraftDocument, BeginDocumentDocument } from './keeping.generated';
import { Writing } from './writing';

export { problemsOf } from './editing-outcomes';
export type {
  Conflict,
  DocumentAnswer,
  DocumentOutcome,
  EditingState,
  Start,
  StoredDocument,
} from './editing-state';

/** One document in an editor's hands. It is saved by itself; whatever is refused or fails, what was typed stays. */
export class Editing extends Writing {
  readonly #client: Client;
  readonly #autosave = new Autosave(this);
  /** A new document is made once, even if the answer is lost and it is tried again. */
  readonly #attempt = newId();
  readonly #unanswered = new Unanswered();
  /** What is sent goes one after the other: each act needs the version that the one before it made. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(client: Client, keeping: Keeping, start: Start) {
    super(keeping, start);
    this.#client = client;
  }

  /** Begins to save by itself, and looks for what an earlier visit left behind. */
  open(): void {
    this.#autosave.start();
    void this.lookForKept();
  }

  close(): void {
    this.keep();
    this.#autosave.stop();
  }

  /** A new document waits for its title, and a while longer for its writer to go on from it: its address is made from it. */
  pause(): number | null {
    const { document, base, content, conflict } = this.current;
    if (conflict !== null || document?.draft?.state === 'SCHEDULED') return null;
    if (document !== null) return 2_000;
    if (content.title.trim() === '') return null;
    return changedFields(base, content).some((path) => path !== 'title') ? 2_000 : 10_000;
  }

  /** What was brought together by itself is taken apart, for a person to choose. */
  undoMerge(): void {
    const { merged, document, content } = this.current;
    if (merged === null || document === null) return;
    const { base, theirs } = merged;
    const conflict = { stored: document, base, theirs, open: true };
    this.become({ merged: null, conflict, content: unmerged(merged, content), saving: { kind: 'conflict' } });
    this.keep();
  }

  async save(): Promise<DocumentOutcome> {
    return this.#run('Saving', async () => {
      const outcome = await this.#send(false);
      this.#autosave.tried(this.#settle(outcome));
      this.become({ problems: this.current.conflict === null ? problemsOf(outcome) : [] });
      return outcome;
    });
  }

  /** Saves without asking for attention: what is refused is told in the line that says how the text stands. */
  async autosave(): Promise<Tried> {
    return this.#inTurn(async () => {
      if (!this.isChanged() || this.pause() === null) return 'nothing';
      this.keep();
      if (!isTrouble(this.current.saving)) this.become({ saving: { kind: 'saving' } });
      return this.#settle(await this.#send(true));
    });
  }

  /** Before the text is left: true when nothing is unsaved afterwards. */
  async flush(): Promise<boolean> {
    if (this.isChanged()) this.#autosave.tried(await this.autosave());
    return !this.isChanged();
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
    return this.#run(what, async () => {
      const { document, base, content } = this.current;
      if (document === null) throw new Error(`${what} needs a saved document`);
      const outcome = outcomeOf(await run(document), ({ payload }) => payload);
      const stored = staleAnswer(outcome);
      if (outcome.kind === 'done') {
        this.#adopt(outcome, () => (replaces ? [] : this.unsaved()));
        this.#autosave.tried(this.#settle(outcome));
      }
      if (stored !== null && this.isChanged())
        this.bringTogether(stored, base, content, contentOf(stored.latest), true);
      else if (stored !== null) this.#show(stored);
      return outcome;
    });
  }

  /** Reads the document again: what the checks find may have changed with a picture's text, without a save. */
  async refresh(): Promise<void> {
    const fresh = await this.#read();
    if (fresh !== null && fresh.version === this.current.document?.version) this.become({ document: fresh });
  }

  /** Somebody has saved a version. It is shown when nothing here is unsaved, and told of otherwise. */
  async heardOf(version: number, by: string, at: string): Promise<void> {
    await this.#inTurn(() => Promise.resolve());
    const known = () => Math.max(this.current.document?.version ?? 0, this.current.newer?.version ?? 0);
    if (version <= known() || this.current.working !== null) return;
    if (!this.isChanged()) {
      const fresh = await this.#inTurn(() => this.#read());
      if (fresh === null || fresh.version <= known()) return;
      if (!this.isChanged()) {
        this.#show(fresh);
        this.become({ newer: { version: fresh.version, by, at, shown: true } });
        return;
      }
    }
    this.become({ newer: { version, by, at, shown: false } });
  }

  showProblems(problems: readonly Problem[]): void {
    this.become({ problems });
  }

  /** Goes on from the stored version with the content that was chosen, and saves it. */
  async resolve(content: Content): Promise<DocumentOutcome | null> {
    const { conflict } = this.current;
    if (conflict === null) return null;
    this.become({ document: conflict.stored, base: conflict.theirs, content, conflict: null, newer: null });
    this.keep();
    return this.save();
  }

  openConflict(open: boolean): void {
    const { conflict } = this.current;
    if (conflict !== null) this.become({ conflict: { ...conflict, open } });
  }

  async #send(quietly: boolean, again = false): Promise<DocumentOutcome> {
    const { document, content, type } = this.current;
    const input = inputOf(content);
    const how = quietly ? AutosaveDraftDocument : SaveDraftDocument;
    const result =
      document === null
        ? await this.#client
            .mutation(BeginDocumentDocument, { attempt: this.#attempt, type, content: input })
            .toPromise()
        : await this.#client
            .mutation(how, { id: document.id, version: document.version, content: input })
            .toPromise();
    const outcome = outcomeOf<DocumentAnswer, DocumentAnswer['payload']>(result, ({ payload }) => payload);
    if (outcome.kind === 'done') {
      if (quietly) this.#adoptQuietly(outcome, content);
      else this.#adopt(outcome, () => changedFields(content, this.current.content));
      return outcome;
    }
    if (outcome.kind === 'failed') this.#unanswered.add(content);
    const stored = staleAnswer(outcome);
    if (stored === null || again) return outcome;
    const { base, content: mine } = this.current;
    const theirs = contentOf(stored.latest);
    const since = this.#unanswered.holds(theirs) ? theirs : base;
    const together = this.bringTogether(stored, since, mine, theirs, !quietly);
    return together ? this.#send(quietly, true) : outcome;
  }

  /** True when what both changed came together by itself; otherwise there is a conflict now, shown or waiting. */
  protected override bringTogether(
    stored: StoredDocument,
    base: Content,
    mine: Content,
    theirs: Content,
    open: boolean,
  ): boolean {
    const content = mergeContents(base, mine, theirs);
    if (content === null) {
      this.become({ content: mine, conflict: { stored, base, theirs, open }, saving: { kind: 'conflict' } });
      return false;
    }
    const foreign = changedFields(mine, content).length > 0;
    const merged = foreign ? { by: stored.changedByName, base, mine, theirs, content } : this.current.merged;
    this.become({ document: stored, base: theirs, merged, newer: null });
    this.put(content);
    return true;
  }

  /** What was asked for, with the word for it on the screen. */
  #run(what: string, work: () => Promise<DocumentOutcome>): Promise<DocumentOutcome> {
    this.keep();
    this.become({ working: what, problems: [] });
    return this.#inTurn(async () => {
      try {
        return await work();
      } finally {
        this.become({ working: null });
      }
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work, work);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  /** What came of a save, for the line that tells of it and for the next try. */
  #settle(outcome: DocumentOutcome): Tried {
    if (outcome.kind === 'done') {
      this.become({ saving: this.isChanged() ? { kind: 'pending' } : { kind: 'settled', savedHere: true } });
      return 'saved';
    }
    if (this.current.conflict !== null) return 'conflict';
    if (outcome.kind === 'refused') {
      this.become({ saving: { kind: 'refused', problems: problemsOf(outcome) } });
      return 'refused';
    }
    const saving = troubleOf(outcome.problem);
    this.become({ saving });
    return saving.kind === 'signedOut' ? 'signedOut' : 'failed';
  }

  /** Goes on from what the server now holds, with the fields that are still unsaved on top. */
  #adopt(outcome: DocumentOutcome & { kind: 'done' }, unsaved: () => string[]): void {
    const { document } = outcome.payload;
    if (document === null) return;
    const base = contentOf(document.latest);
    this.#goOn(document, base, take(unsaved(), this.current.content, base));
  }

  /** The same while somebody goes on typing: what is on the screen stays letter for letter as it was typed. */
  #adoptQuietly(outcome: DocumentOutcome & { kind: 'done' }, sent: Content): void {
    const { document } = outcome.payload;
    if (document === null) return;
    const { document: former, content } = this.current;
    const stored = contentOf(document.latest);
    this.#goOn(document, withEntryIds(sent, sent, stored), withEntryIds(content, sent, stored));
    const began = former !== null && former.draft === null && document.live !== null;
    if (began) this.become({ draftBegan: true });
  }

  #goOn(document: StoredDocument, base: Content, content: Content): void {
    this.forgetKept();
    this.#unanswered.clear();
    const { draftBegan } = this.current;
    this.become({ document, base, content, newer: null, draftBegan: draftBegan && document.draft !== null });
    this.keep();
  }

  /** Shows what is stored, when nothing here is unsaved. */
  #show(stored: StoredDocument): void {
    const content = contentOf(stored.latest);
    this.become({ document: stored, base: content, content, saving: { kind: 'settled' } });
  }

  async #read(): Promise<StoredDocument | null> {
    const { document } = this.current;
    if (document === null) return null;
    const asked = this.#client.query(
      EditedDocumentDocument,
      { id: document.id },
      { requestPolicy: 'network-only' },
    );
    return (await asked.toPromise()).data?.document ?? null;
  }

  protected override changed(): void {
    this.#autosave.changed();
  }
}
