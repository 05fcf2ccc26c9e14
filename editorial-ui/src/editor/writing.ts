import { newAddress } from '../documents/new-address';
import { changedFields } from './content/changes';
import type { Content } from './content/content';
import { contentOf } from './content/from-edition';
import { newContent } from './content/new-content';
import type { EditingState, Start, StoredDocument } from './editing-state';
import { withoutBroughtBack } from './kept/brought-back';
import type { Keeping } from './kept/kept';

/** What is being written, and what the browser keeps of it; the server comes in with `Editing`. */
export abstract class Writing {
  protected current: EditingState;
  readonly #keeping: Keeping;
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #edits = 0;

  protected constructor(keeping: Keeping, start: Start) {
    this.#keeping = keeping;
    const document = start.kind === 'new' ? null : start.document;
    const type = start.kind === 'new' ? start.type : start.document.type;
    const base = document === null ? newContent(type) : contentOf(document.latest);
    const idle = { working: null, problems: [], saving: { kind: 'settled' }, keptHere: true } as const;
    const nothing = { conflict: null, merged: null, newer: null, offered: null, broughtBack: null };
    this.current = { type, document, base, content: base, ...idle, ...nothing, draftBegan: false };
  }

  readonly state = (): EditingState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly edit = (part: Partial<Content>): void => {
    this.#edits += 1;
    this.put({ ...this.current.content, ...part });
  };

  /** Writes what is unsaved into the browser now. */
  readonly keep = (): void => {
    clearTimeout(this.#timer);
    if (!this.isChanged()) return;
    const { document, base, content, keptHere } = this.current;
    const kept = { at: new Date().toISOString(), version: document?.version ?? null, base, content };
    const written = this.#keeping.write(this.#key(), kept);
    if (written !== keptHere) this.become({ keptHere: written });
  };

  isChanged(): boolean {
    return this.unsaved().length > 0;
  }

  /** How often something was changed here; for whoever wants to know whether somebody is writing. */
  edits(): number {
    return this.#edits;
  }

  takeBack(): void {
    const { offered, document, base } = this.current;
    if (offered === null) return;
    this.#keeping.drop(this.#key(), offered);
    this.become({ offered: null });
    if (document === null || offered.version === document.version) this.put(offered.content);
    else this.bringTogether(document, offered.base, offered.content, base, true);
    this.keep();
    void this.lookForKept();
  }

  throwAway(): void {
    const { offered } = this.current;
    if (offered !== null) this.#keeping.drop(this.#key(), offered);
    this.become({ offered: null });
    void this.lookForKept();
  }

  undoBroughtBack(): void {
    const { broughtBack, content } = this.current;
    this.become({ broughtBack: null });
    if (broughtBack !== null) this.put(withoutBroughtBack(broughtBack, content));
  }

  dismiss(notice: 'merged' | 'broughtBack' | 'newer'): void {
    this.become({ [notice]: null });
  }

  /** What came of bringing two people's work together: true when nobody needs to choose. */
  protected abstract bringTogether(
    stored: StoredDocument,
    base: Content,
    mine: Content,
    theirs: Content,
    open: boolean,
  ): boolean;

  /** Something differs from what was on the screen a moment ago. */
  protected abstract changed(): void;

  /**
   * What windows that are gone have left: on top of the same version it comes back by itself, and anything else is
   * offered. What changes nothing is forgotten.
   */
  protected async lookForKept(): Promise<void> {
    const { document, offered } = this.current;
    const key = this.#key();
    const all = await this.#keeping.left(key);
    if (offered !== null || this.#key() !== key) return;
    const { base, content } = this.current;
    const left = all.filter((each) => {
      const differs = [base, content].every((now) => changedFields(now, each.content).length > 0);
      if (!differs) this.#keeping.drop(key, each);
      return differs;
    });
    const [last] = left;
    if (last === undefined) return;
    if (document === null || last.version !== document.version || this.isChanged()) {
      this.become({ offered: last });
      return;
    }
    this.become({ broughtBack: { at: last.at, before: content, content: last.content } });
    this.put(last.content);
    this.keep();
    this.#keeping.drop(key, last);
  }

  /** Puts content on the screen that is still to be saved. */
  protected put(content: Content): void {
    const { saving } = this.current;
    const untitled = this.current.document === null && content.title.trim() === '';
    const told = saving.kind === 'settled' || saving.kind === 'untitled' || saving.kind === 'pending';
    this.become(told ? { content, saving: { kind: untitled ? 'untitled' : 'pending' } } : { content });
    if (!this.isChanged()) {
      this.forgetKept();
      if (saving.kind !== 'saving' && this.current.conflict === null)
        this.become({ saving: { kind: 'settled' } });
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.keep, 400);
    this.changed();
  }

  protected forgetKept(): void {
    this.#keeping.clear(this.#key());
  }

  protected unsaved(): string[] {
    return changedFields(this.current.base, this.current.content);
  }

  protected become(part: Partial<EditingState>): void {
    this.current = { ...this.current, ...part };
    this.#listeners.forEach((listener) => {
      listener();
    });
  }

  #key(): string {
    const { document, type } = this.current;
    return document?.id ?? newAddress(type);
  }
}
