import type { Editor } from '@tiptap/core';
import type { EditorProps } from '@tiptap/pm/view';
import { clean } from './paste/clean';
import { type Judgement, judge, judgeFiles } from './paste/clipboard';
import { Pending } from './pending';
import { type Place, showsBody } from './places';
import { selectPassage } from './select-passage';
import { Sources } from './sources';

export interface Wishes {
  readonly id: string;
  readonly markdown: string;
  readonly readOnly: boolean;
  readonly onChange: (markdown: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onNotice: (notice: string | null) => void;
  readonly onSlash: () => void;
}

/** A rich text in somebody's hands: which Markdown it came from, and what of it is still to be told. */
export class Writing {
  readonly #pending = new Pending(() => {
    this.#tell();
  });
  #wishes: Wishes;
  #sources: Sources;
  #last: string;
  #editor: Editor | null = null;

  constructor(wishes: Wishes) {
    this.#wishes = wishes;
    this.#last = wishes.markdown;
    this.#sources = new Sources(wishes.markdown);
  }

  content() {
    return this.#sources.content();
  }

  /** Goes on with what the form wants now. */
  hear(wishes: Wishes): void {
    this.#wishes = wishes;
  }

  readonly touch = (): void => {
    this.#pending.touch();
  };

  readonly flush = (): void => {
    this.#pending.flush();
  };

  /** Begins with the editor that shows the content; returns how to end. */
  begin(editor: Editor): () => void {
    this.#editor = editor;
    this.#sources.adopt(editor.state.doc);
    const unwatch = this.#pending.watch();
    const unshow = showsBody((place: Place) => {
      this.flush();
      return selectPassage(editor, this.#sources, place);
    });
    return () => {
      unshow();
      unwatch();
    };
  }

  /** Takes Markdown that comes from elsewhere, such as another edition; what was told itself is no news. */
  take(markdown: string): void {
    const editor = this.#editor;
    if (markdown === this.#last || editor === null) return;
    this.#pending.drop();
    this.#sources = new Sources(markdown);
    this.#last = markdown;
    editor.commands.setContent(this.#sources.content(), { emitUpdate: false });
    this.#sources.adopt(editor.state.doc);
  }

  /** What the editor is to do with keys, pastes and drops. */
  editorProps(): EditorProps {
    return {
      attributes: {
        ...{ id: this.#wishes.id, role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Body' },
        'data-autofocus': '',
      },
      handleDOMEvents: {
        paste: (_view, event) =>
          event.clipboardData !== null && this.#accept(event, judge(event.clipboardData, this.#last.length)),
      },
      transformPastedHTML: (html) => this.#cleaned(html),
      handleDrop: (_view, event, _slice, moved) => {
        const data = event.dataTransfer;
        if (data === null || moved) return false;
        const files = [...data.files];
        const judged = files.length > 0 ? judgeFiles(files) : judge(data, this.#last.length);
        return this.#accept(event, judged);
      },
      handleKeyDown: (view, event) => {
        if (event.key === 'F10' && event.altKey) {
          view.dom.closest('[data-writing]')?.querySelector<HTMLElement>('[role=toolbar] button')?.focus();
          return true;
        }
        const { $from, empty } = view.state.selection;
        const { name } = $from.parent.type;
        if (event.key !== '/' || !empty || name !== 'paragraph' || $from.parent.content.size > 0)
          return false;
        this.#wishes.onSlash();
        return true;
      },
    };
  }

  #tell(): void {
    if (this.#editor === null || this.#editor.isDestroyed) return;
    this.#last = this.#sources.write(this.#editor.state.doc);
    this.#wishes.onChange(this.#last);
  }

  #accept(event: Event, judged: Judgement): boolean {
    if (judged.kind === 'text') return false;
    event.preventDefault();
    this.#wishes.onNotice(judged.notice);
    if (judged.kind === 'files') this.#wishes.onFiles(judged.files);
    return true;
  }

  #cleaned(html: string): string {
    // Cut and copied here: it is as it should be.
    if (html.includes('data-pm-slice')) return html;
    const cleaned = clean(html);
    if (cleaned.pictures > 0) {
      const them = cleaned.pictures === 1 ? 'A picture was' : `${String(cleaned.pictures)} pictures were`;
      this.#wishes.onNotice(`${them} left out of what you pasted. Insert pictures from the media library.`);
    }
    return cleaned.html;
  }
}
