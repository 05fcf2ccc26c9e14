import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Http } from '../../api/http';
import { useSession } from '../../session/context';
import { upload } from '../media';
import { createUploadQueue, type QueuedUpload, type UploadQueue } from './upload-queue';

const queues = new WeakMap<Http, UploadQueue>();

/** One queue for each session, so that what is on its way stays so while its editor looks at other screens. */
function queueOf(http: Http): UploadQueue {
  const known = queues.get(http);
  if (known !== undefined) return known;
  const made = createUploadQueue((file, onProgress) => upload(http, file, onProgress));
  queues.set(http, made);
  return made;
}

/** The queue and what is in it; the browser asks before a page is left from which files are being sent. */
export function useUploads(): { readonly queue: UploadQueue; readonly uploads: readonly QueuedUpload[] } {
  const { http } = useSession();
  const queue = useMemo(() => queueOf(http), [http]);
  const uploads = useSyncExternalStore(queue.subscribe, queue.uploads);
  const busy = uploads.some(({ state }) => state.kind === 'waiting' || state.kind === 'sending');
  useEffect(() => {
    if (!busy) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [busy]);
  return { queue, uploads };
}
