import { describe, expect, it } from 'vitest';
import { unreachable } from '../../api/problem';
import type { Asset, Upload } from '../media';
import { createUploadQueue } from './upload-queue';

const done: Upload = { kind: 'done', asset: { id: 'a' } as Asset };
const refused: Upload = { kind: 'refused', problem: unreachable };

/** A sender whose answers the test gives. */
function playedSender() {
  const sent: {
    readonly name: string;
    readonly progress: (share: number) => void;
    readonly answer: (upload: Upload) => void;
  }[] = [];
  const send = (file: File, progress: (share: number) => void) =>
    new Promise<Upload>((answer) => {
      sent.push({ name: file.name, progress, answer });
    });
  return { sent, send };
}

const files = (...names: string[]) => names.map((name) => new File(['x'], name));
const kinds = (queue: ReturnType<typeof createUploadQueue>) => queue.uploads().map(({ state }) => state.kind);
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the upload queue', () => {
  it('sends a few at a time, in the order in which they came', async () => {
    const { sent, send } = playedSender();
    const queue = createUploadQueue(send, 2);
    queue.add(files('1.jpg', '2.jpg', '3.jpg'));
    expect(kinds(queue)).toEqual(['sending', 'sending', 'waiting']);
    sent[1]?.answer(done);
    await settled();
    expect(kinds(queue)).toEqual(['sending', 'done', 'sending']);
    expect(sent.map(({ name }) => name)).toEqual(['1.jpg', '2.jpg', '3.jpg']);
  });

  it('tells how far each has got', () => {
    const { sent, send } = playedSender();
    const queue = createUploadQueue(send);
    const seen: number[] = [];
    queue.subscribe(() => {
      const state = queue.uploads()[0]?.state;
      if (state?.kind === 'sending') seen.push(state.share);
    });
    queue.add(files('1.jpg'));
    sent[0]?.progress(0.5);
    expect(seen).toEqual([0, 0.5]);
  });

  it('goes on with the others when one is refused, and keeps it for another try', async () => {
    const { sent, send } = playedSender();
    const queue = createUploadQueue(send, 1);
    queue.add(files('notes.txt', '2.jpg'));
    sent[0]?.answer(refused);
    await settled();
    expect(kinds(queue)).toEqual(['refused', 'sending']);
    sent[1]?.answer(done);
    await settled();
    queue.retry();
    expect(kinds(queue)).toEqual(['sending', 'done']);
    expect(sent[2]?.name).toBe('notes.txt');
  });

  it('forgets what is over when told to, and never what is on its way', async () => {
    const { sent, send } = playedSender();
    const queue = createUploadQueue(send, 3);
    queue.add(files('1.jpg', '2.jpg', '3.jpg'));
    sent[0]?.answer(done);
    sent[1]?.answer(refused);
    await settled();
    queue.dismiss(2);
    expect(kinds(queue)).toEqual(['done', 'sending']);
    queue.dismiss();
    expect(kinds(queue)).toEqual(['sending']);
  });
});
