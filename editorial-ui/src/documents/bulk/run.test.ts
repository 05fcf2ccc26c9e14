import { describe, expect, it } from 'vitest';
import { refusal } from '../../testing/fake/records';
import type { Chosen } from '../list/selection';
import { type Act, type Fate, runBulk, tally } from './run';

const documents = ['a', 'b', 'c', 'd', 'e'].map((id): Chosen => ({
  id,
  title: id,
  version: 1,
  state: 'DRAFT',
  owner: null,
}));
const done: Fate = { kind: 'done', undo: null };
const lost: Fate = {
  kind: 'failed',
  problem: { code: 'UNREACHABLE', field: null, detail: 'The server cannot be reached.', remedy: undefined },
};
const never = () => false;
const ignore = () => undefined;

describe('a bulk action', () => {
  it('goes on after a refusal and reports it', async () => {
    const refused: Fate = {
      kind: 'refused',
      refusals: [refusal('CHECKS_FAILED', null, 'No summary.', 'Add one.')],
    };
    const act: Act = ({ id }) => Promise.resolve(id === 'b' ? refused : done);
    const items = await runBulk(documents, act, never, ignore);
    expect(tally(items)).toEqual({ done: 4, refused: 1, failed: 0, untried: 0 });
    expect(items[1]).toEqual({ document: documents[1], fate: refused });
  });

  it('stops when it is told to, and says what it did not try', async () => {
    let acted = 0;
    const act: Act = () => {
      acted += 1;
      return Promise.resolve(done);
    };
    const items = await runBulk(documents, act, () => acted >= 2, ignore);
    expect(tally(items)).toEqual({ done: 2, refused: 0, failed: 0, untried: 3 });
  });

  it('gives up when the server stays away', async () => {
    const items = await runBulk(documents, () => Promise.resolve(lost), never, ignore);
    expect(tally(items)).toEqual({ done: 0, refused: 0, failed: 3, untried: 2 });
  });

  it('reports an unexpected failure of one and goes on', async () => {
    const act: Act = ({ id }) => (id === 'c' ? Promise.reject(new Error('Broken')) : Promise.resolve(done));
    expect(tally(await runBulk(documents, act, never, ignore))).toMatchObject({ done: 4, failed: 1 });
  });
});
