import { describe, expect, it } from 'vitest';
import {
  everything,
  filterOf,
  filtersSet,
  type ListView,
  readAddress,
  sameList,
  writeAddress,
} from './list-address';

const owner = '01990000-0000-7000-8000-000000000001';
const whole: ListView = {
  ...{ text: 'bus lane', types: ['STORY', 'EVENT'], tiers: ['HUB'], themes: ['PLACES'], states: ['LIVE'] },
  ...{ wards: ['ashbrow'], topics: ['scrutiny', 'young-people'], owners: [owner] },
  ...{ changedFrom: '2026-03-29', changedTo: '2026-10-25', publishedFrom: null, publishedTo: '2026-12-31' },
  ...{ order: 'RECENTLY_PUBLISHED', size: 100, columns: ['changed', 'type'], after: 'cursor' },
};

describe('the address of a list', () => {
  it('holds every state of the screen', () => {
    const address = writeAddress(whole).toString();
    expect(readAddress(new URLSearchParams(address))).toEqual(whole);
  });

  it('is empty for everything', () => {
    expect(writeAddress(everything).toString()).toBe('');
    expect(readAddress(new URLSearchParams())).toEqual(everything);
  });

  it('passes over what no list has', () => {
    const odd =
      'type=NONSENSE&state=LIVE&order=sideways&size=7&changed-from=yesterday&owner=me&columns=type,evil';
    expect(readAddress(new URLSearchParams(odd))).toEqual({
      ...everything,
      states: ['LIVE'],
      columns: ['type'],
    });
  });

  it('asks the server for what it says', () => {
    expect(filterOf(whole)).toMatchObject({
      ...{ text: 'bus lane', owners: [owner], changedFrom: '2026-03-29', publishedFrom: null },
    });
    expect(filterOf(everything).text).toBeNull();
    expect(filtersSet(whole)).toBe(10);
  });

  it('shows the same list on every page of it', () => {
    expect(sameList('state=LIVE&type=STORY', 'type=STORY&state=LIVE&after=x')).toBe(true);
    expect(sameList('state=LIVE', 'state=DRAFT')).toBe(false);
  });
});
