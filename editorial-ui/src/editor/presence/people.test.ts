import { describe, expect, it } from 'vitest';
import { comingsAndGoings } from './people';

const [sam, ada] = [
  { id: '1', name: 'Sam' },
  { id: '2', name: 'Ada' },
];
const people = (others: (typeof sam)[], elsewhere = false) => ({ others, elsewhere });

describe('who is here', () => {
  it('is told when somebody comes or goes, and not otherwise', () => {
    expect(comingsAndGoings(null, people([sam]))).toBe('Sam has this document open too.');
    expect(comingsAndGoings(people([sam]), people([sam]))).toBe('');
    expect(comingsAndGoings(people([sam]), people([ada]))).toBe(
      'Ada has this document open too. Sam has left.',
    );
  });

  it('is told when it is oneself, elsewhere', () => {
    expect(comingsAndGoings(people([]), people([], true))).toContain('in another tab or on another computer');
  });

  it('is not known while the server is away', () => {
    expect(comingsAndGoings(people([sam]), null)).toBe('');
  });
});
