import type { Problem } from '../../api/problem';
import type { Asset, Upload } from '../media';

export type UploadState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending'; readonly share: number }
  | { readonly kind: 'done'; readonly asset: Asset }
  | { readonly kind: 'refused'; readonly problem: Problem };

export interface QueuedUpload {
  readonly id: number;
  readonly file: File;
  readonly state: UploadState;
}

type Send = (file: File, onProgress: (share: number) => void) => Promise<Upload>;

/** Files on their way to the library: a few at a time, each for itself, and kept until somebody lets them go. */
export interface UploadQueue {
  uploads(): readonly QueuedUpload[];
  subscribe(listener: () => void): () => void;
  add(files: readonly File[]): void;
  /** Sends again what was refused: one, or all. */
  retry(id?: number): void;
  /** Forgets what was refused; what is done leaves with it when no id is given. */
  dismiss(id?: number): void;
}

export function createUploadQueue(send: Send, atOnce = 3): UploadQueue {
  let uploads: readonly QueuedUpload[] = [];
  let last = 0;
  const listeners = new Set<() => void>();

  function become(next: readonly QueuedUpload[]) {
    uploads = next;
    listeners.forEach((listener) => {
      listener();
    });
  }

  function set(id: number, state: UploadState) {
    become(uploads.map((each) => (each.id === id ? { ...each, state } : each)));
  }

  function start() {
    const free = atOnce - uploads.filter(({ state }) => state.kind === 'sending').length;
    const next = uploads.filter(({ state }) => state.kind === 'waiting').slice(0, Math.max(0, free));
    for (const { id, file } of next) {
      set(id, { kind: 'sending', share: 0 });
      void work(id, file);
    }
  }

  async function work(id: number, file: File) {
    const outcome = await send(file, (share) => {
      set(id, { kind: 'sending', share });
    });
    set(
      id,
      outcome.kind === 'done'
        ? { kind: 'done', asset: outcome.asset }
        : { kind: 'refused', problem: outcome.problem },
    );
    start();
  }

  return {
    uploads: () => uploads,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    add(files) {
      const added = files.map((file) => {
        last += 1;
        return { id: last, file, state: { kind: 'waiting' } as const };
      });
      become([...uploads, ...added]);
      start();
    },
    retry(id) {
      const again = (each: QueuedUpload) =>
        each.state.kind === 'refused' && (id === undefined || each.id === id);
      become(uploads.map((each) => (again(each) ? { ...each, state: { kind: 'waiting' } } : each)));
      start();
    },
    dismiss(id) {
      const over = ({ state }: QueuedUpload) => state.kind === 'refused' || state.kind === 'done';
      become(uploads.filter((each) => !over(each) || (id !== undefined && each.id !== id)));
    },
  };
}
