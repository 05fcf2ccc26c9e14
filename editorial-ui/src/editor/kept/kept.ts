import type { Content } from '../content/content';
import type { ThisWindow } from './windows';

/** Work that was not saved, as this browser keeps it: what it started from, and what became of it. */
export interface Kept {
  /** By this computer's clock: for people to read, and for nothing else. */
  readonly at: string;
  readonly version: number | null;
  readonly base: Content;
  readonly content: Content;
}

/** What a window that is closed has left behind. */
export interface Left extends Kept {
  readonly window: string;
}

/** Where unsaved work of one account outlives a crash, a reload or a lost session. Each window keeps its own. */
export interface Keeping {
  /** What windows that are gone have left of a document, the last first. */
  left(document: string): Promise<readonly Left[]>;
  /** False when the browser cannot keep it. */
  write(document: string, kept: Kept): boolean;
  /** Forgets what this window kept. */
  clear(document: string): void;
  /** Forgets what another window left behind. */
  drop(document: string, left: Left): void;
}

export function keepingFor(
  accountId: string,
  window: ThisWindow,
  storage: Storage = globalThis.localStorage,
): Keeping {
  const prefixOf = (document: string) => `moothall:kept:${accountId}:${document}:`;
  const keyOf = (document: string) => prefixOf(document) + window.id;

  function read(key: string, prefix: string): Left | null {
    const text = storage.getItem(key);
    if (text === null) return null;
    try {
      return { ...(JSON.parse(text) as Kept), window: key.slice(prefix.length) };
    } catch {
      return null;
    }
  }

  return {
    async left(document) {
      const prefix = prefixOf(document);
      const open = await window.open();
      return keysOf(storage)
        .filter((key) => key.startsWith(prefix))
        .map((key) => read(key, prefix))
        .filter((found): found is Left => found !== null && found.window !== window.id)
        .filter((found) => open?.has(found.window) !== true)
        .sort((a, b) => b.at.localeCompare(a.at));
    },
    write(document, kept) {
      try {
        storage.setItem(keyOf(document), JSON.stringify(kept));
        return true;
      } catch {
        // The browser's storage is full or shut off: the editor says so, and the warning before leaving stands.
        return false;
      }
    },
    clear(document) {
      storage.removeItem(keyOf(document));
    },
    drop(document, { window: other }) {
      storage.removeItem(prefixOf(document) + other);
    },
  };
}

function keysOf(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
}
