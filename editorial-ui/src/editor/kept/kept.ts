import type { Content } from '../content/content';

/** Work that was not saved, as this browser keeps it: what it started from, and what became of it. */
export interface Kept {
  readonly at: string;
  readonly version: number | null;
  readonly base: Content;
  readonly content: Content;
}

/** Where unsaved work of one account outlives a crash, a reload or a lost session. */
export interface Keeping {
  read(document: string): Kept | null;
  write(document: string, kept: Kept): void;
  clear(document: string): void;
}

export function keepingFor(accountId: string, storage: Storage = window.localStorage): Keeping {
  const keyOf = (document: string) => `moothall:kept:${accountId}:${document}`;
  return {
    read(document) {
      const text = storage.getItem(keyOf(document));
      if (text === null) return null;
      try {
        return JSON.parse(text) as Kept;
      } catch {
        return null;
      }
    },
    write(document, kept) {
      try {
        storage.setItem(keyOf(document), JSON.stringify(kept));
      } catch {
        // The browser's storage is full or shut off: the warning before leaving the page still stands.
      }
    },
    clear(document) {
      storage.removeItem(keyOf(document));
    },
  };
}
