import { changedFields } from '../content/changes';
import type { Content } from '../content/content';

/** What was sent and not answered: the server may hold it all the same, and then nobody else has saved. */
export class Unanswered {
  #sent: readonly Content[] = [];

  add(content: Content): void {
    this.#sent = [...this.#sent, content].slice(-10);
  }

  clear(): void {
    this.#sent = [];
  }

  /** Whether what is stored is what was sent from here. */
  holds(stored: Content): boolean {
    return this.#sent.some((sent) => changedFields(stripped(sent), stripped(stored)).length === 0);
  }
}

/** As the server stores it. */
function stripped(content: Content): Content {
  return { ...content, title: content.title.trim(), summary: content.summary.trim() };
}
