/** What came of a try: `saved` and nothing to do, or what has to happen before the next one. */
export type Tried = 'saved' | 'refused' | 'failed' | 'signedOut' | 'conflict' | 'nothing';

/** What is saved by itself. */
export interface Subject {
  /** How long to wait after the last change, in milliseconds; null while it cannot be saved. */
  pause(): number | null;
  isChanged(): boolean;
  autosave(): Promise<Tried>;
}

export interface Rhythm {
  /** From the first change that is not saved to the save, even if typing never stops. */
  readonly longest: number;
  readonly firstRetry: number;
  readonly longestRetry: number;
}

const usual: Rhythm = { longest: 20_000, firstRetry: 2_000, longestRetry: 60_000 };

/**
 * When a text is saved by itself: after a pause in typing, and at the latest after a while; again with growing patience
 * when the server cannot be reached, and at once when the network is back. Goes by lengths of time, never by the clock.
 */
export class Autosave {
  readonly #subject: Subject;
  readonly #rhythm: Rhythm;
  #pause: Timer;
  #latest: Timer;
  #retry: Timer;
  #retries = 0;
  /** Nothing more until somebody saves or signs in. */
  #halted = false;
  #stopped = true;

  constructor(subject: Subject, rhythm: Rhythm = usual) {
    this.#subject = subject;
    this.#rhythm = rhythm;
  }

  start(): void {
    this.#stopped = false;
    globalThis.addEventListener('online', this.now);
    document.addEventListener('visibilitychange', this.#onVisibility);
  }

  stop(): void {
    this.#stopped = true;
    this.#clear();
    clearTimeout(this.#retry);
    globalThis.removeEventListener('online', this.now);
    document.removeEventListener('visibilitychange', this.#onVisibility);
  }

  /** Something was typed. */
  readonly changed = (): void => {
    const pause = this.#subject.pause();
    if (this.#stopped || this.#halted || this.#retry !== undefined || pause === null) return;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(this.now, pause);
    this.#latest ??= setTimeout(this.now, Math.max(pause, this.#rhythm.longest));
  };

  /** Somebody saved by hand: whatever held it up is over, or waits for the next try. */
  tried(outcome: Tried): void {
    this.#clear();
    clearTimeout(this.#retry);
    this.#retry = undefined;
    this.#halted = outcome === 'signedOut';
    if (outcome === 'failed') {
      const wait = Math.min(this.#rhythm.firstRetry * 2 ** this.#retries, this.#rhythm.longestRetry);
      this.#retries += 1;
      if (!this.#stopped) this.#retry = setTimeout(this.now, wait);
      return;
    }
    this.#retries = 0;
    if (outcome === 'saved' && this.#subject.isChanged()) this.changed();
  }

  /** Saves now, if there is something to save. */
  readonly now = (): void => {
    this.#clear();
    clearTimeout(this.#retry);
    this.#retry = undefined;
    if (this.#stopped || this.#halted || !this.#subject.isChanged() || this.#subject.pause() === null) return;
    void this.#subject.autosave().then((outcome) => {
      this.tried(outcome);
    });
  };

  readonly #onVisibility = (): void => {
    if (document.visibilityState === 'hidden') this.now();
  };

  #clear(): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#latest);
    this.#pause = undefined;
    this.#latest = undefined;
  }
}

type Timer = ReturnType<typeof setTimeout> | undefined;
