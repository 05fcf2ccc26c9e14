/**
 * A change that is told a moment after the last key, so that typing does not wait for the form around it; at the latest
 * after two seconds of typing, or at once when somebody needs to know.
 */
export class Pending {
  readonly #tell: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since: number | null = null;

  constructor(tell: () => void) {
    this.#tell = tell;
  }

  readonly touch = (): void => {
    const now = performance.now();
    this.#since ??= now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.flush, Math.min(300, Math.max(0, this.#since + 2000 - now)));
  };

  readonly flush = (): void => {
    clearTimeout(this.#timer);
    if (this.#since === null) return;
    this.#since = null;
    this.#tell();
  };

  /** Nothing is to be told any more. */
  readonly drop = (): void => {
    clearTimeout(this.#timer);
    this.#since = null;
  };

  /** Tells before anything is done by a shortcut, before the page goes, and before the part of the screen does. */
  readonly watch = (): (() => void) => {
    const shortcut = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey) this.flush();
    };
    window.addEventListener('keydown', shortcut, true);
    window.addEventListener('pagehide', this.flush, true);
    window.addEventListener('beforeunload', this.flush, true);
    document.addEventListener('visibilitychange', this.flush, true);
    return () => {
      window.removeEventListener('keydown', shortcut, true);
      window.removeEventListener('pagehide', this.flush, true);
      window.removeEventListener('beforeunload', this.flush, true);
      document.removeEventListener('visibilitychange', this.flush, true);
      this.flush();
    };
  };
}
