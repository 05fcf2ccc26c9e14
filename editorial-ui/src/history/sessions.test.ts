import { describe, expect, it } from 'vitest';
import { daysOf, type Revision } from './sessions';

const save = (savedAt: string, who: string, more: Partial<Revision> = {}): Revision => ({
  ...{ id: savedAt, version: 1, edition: 1, kind: 'AUTOSAVE', title: 'A title', savedAt },
  ...{ savedBy: `${who}@kirklees.example`, savedByName: who },
  ...more,
});

describe('the saves of a document', () => {
  it("stand by London's days, whatever UTC says", () => {
    const days = daysOf([save('2019-07-01T23:30:00Z', 'Sam'), save('2019-07-01T22:30:00Z', 'Sam')]);
    expect(days.map(({ date }) => date)).toEqual(['2 July 2019', '1 July 2019']);
  });

  it('stand together as long as one person goes on writing', () => {
    const [day] = daysOf([
      save('2019-07-01T10:30:00Z', 'Sam'),
      save('2019-07-01T10:29:00Z', 'Sam'),
      save('2019-07-01T10:28:00Z', 'Ada'),
      save('2019-07-01T10:27:00Z', 'Sam'),
      save('2019-07-01T10:10:00Z', 'Sam'),
    ]);
    expect(day?.sessions.map(({ by, saves }) => [by, saves.length])).toEqual([
      ['Sam', 2],
      ['Ada', 1],
      ['Sam', 1],
      ['Sam', 1],
    ]);
  });

  it('show what was restored by itself', () => {
    const [day] = daysOf([
      save('2019-07-01T10:30:00Z', 'Sam'),
      save('2019-07-01T10:29:00Z', 'Sam', { kind: 'RESTORE' }),
      save('2019-07-01T10:28:00Z', 'Sam'),
    ]);
    expect(day?.sessions).toHaveLength(3);
  });
});
