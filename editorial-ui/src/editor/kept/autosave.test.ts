import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave, type Subject, type Tried } from './autosave';

/** A text that is typed into, and a server that answers as it is told. */
function desk() {
  const answers: Tried[] = [];
  const saves: number[] = [];
  let typed = 0;
  let saved = 0;
  let pause: number | null = 2_000;
  const subject: Subject = {
    pause: () => pause,
    isChanged: () => typed !== saved,
    autosave: () => {
      const answer = answers.shift() ?? 'saved';
      saves.push(Date.now());
      if (answer === 'saved') saved = typed;
      return Promise.resolve(answer);
    },
  };
  const autosave = new Autosave(subject);
  autosave.start();
  return {
    autosave,
    saves,
    answers,
    holdBack: () => {
      pause = null;
    },
    type: () => {
      typed += 1;
      autosave.changed();
    },
  };
}

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1_000);

describe('a text that is saved by itself', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is saved once, after a pause in typing', async () => {
    const { type, saves } = desk();
    for (let key = 0; key < 10; key += 1) {
      type();
      await pass(0.3);
    }
    expect(saves).toHaveLength(0);
    await pass(2);
    expect(saves).toHaveLength(1);
    await pass(600);
    expect(saves).toHaveLength(1);
  });

  it('is saved every twenty seconds when typing never stops', async () => {
    const { type, saves } = desk();
    for (let second = 0; second < 61; second += 1) {
      type();
      await pass(1);
    }
    expect(saves).toHaveLength(3);
  });

  it('is tried again with growing patience when the server cannot be reached', async () => {
    const { type, saves, answers } = desk();
    answers.push('failed', 'failed', 'failed');
    type();
    await pass(2);
    expect(saves).toHaveLength(1);
    await pass(2);
    expect(saves).toHaveLength(2);
    await pass(3);
    expect(saves).toHaveLength(2);
    await pass(1);
    expect(saves).toHaveLength(3);
    await pass(8);
    expect(saves).toHaveLength(4);
    await pass(600);
    expect(saves).toHaveLength(4);
  });

  it('is not tried at every key while the server cannot be reached', async () => {
    const { type, saves, answers } = desk();
    answers.push(...Array.from({ length: 20 }, () => 'failed' as const));
    for (let second = 0; second < 120; second += 1) {
      type();
      await pass(1);
    }
    expect(saves.length).toBeLessThan(8);
  });

  it('is tried at once when the network is back', async () => {
    const { type, saves, answers } = desk();
    answers.push('failed', 'failed', 'failed', 'failed', 'failed');
    type();
    await pass(40);
    const before = saves.length;
    answers.length = 0;
    globalThis.dispatchEvent(new Event('online'));
    await pass(0);
    expect(saves).toHaveLength(before + 1);
  });

  it('waits for the next change after a refusal', async () => {
    const { type, saves, answers } = desk();
    answers.push('refused');
    type();
    await pass(60);
    expect(saves).toHaveLength(1);
    type();
    await pass(2);
    expect(saves).toHaveLength(2);
  });

  it('waits until somebody has signed in', async () => {
    const { autosave, type, saves, answers } = desk();
    answers.push('signedOut');
    type();
    await pass(2);
    type();
    await pass(60);
    expect(saves).toHaveLength(1);
    autosave.tried('saved');
    await pass(2);
    expect(saves).toHaveLength(2);
  });

  it('is saved when the window is put aside, and not before it can be', async () => {
    const { type, saves, holdBack } = desk();
    type();
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(0);
    expect(saves).toHaveLength(1);
    holdBack();
    type();
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(60);
    expect(saves).toHaveLength(1);
    vi.restoreAllMocks();
  });
});
