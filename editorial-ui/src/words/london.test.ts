import { describe, expect, it } from 'vitest';
import { fromLondon, showDateTime, toLondon } from './london';

describe("London's clocks", () => {
  it('are an hour ahead in summer', () => {
    expect(showDateTime('2019-07-01T08:00:00Z')).toBe('1 July 2019 at 09:00');
    expect(toLondon('2019-07-01T08:00:00Z')).toBe('2019-07-01T09:00');
    expect(fromLondon('2019-07-01T09:00')).toBe('2019-07-01T08:00:00Z');
  });

  it('show universal time in winter', () => {
    expect(toLondon('2019-12-01T08:00:00Z')).toBe('2019-12-01T08:00');
    expect(fromLondon('2019-12-01T08:00')).toBe('2019-12-01T08:00:00Z');
  });

  it('lead to the instants on both sides of a change', () => {
    expect(fromLondon('2026-03-29T00:30')).toBe('2026-03-29T00:30:00Z');
    expect(fromLondon('2026-03-29T02:30')).toBe('2026-03-29T01:30:00Z');
    expect(fromLondon('2026-10-25T00:30')).toBe('2026-10-24T23:30:00Z');
    expect(fromLondon('2026-10-25T02:30')).toBe('2026-10-25T02:30:00Z');
  });

  it('give nothing for what is half typed', () => {
    expect(fromLondon('')).toBeNull();
    expect(fromLondon('2026-13-40T')).toBeNull();
  });
});
