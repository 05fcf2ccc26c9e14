import { describe, expect, it } from 'vitest';
import { fuzzyDateInput, showFuzzyDate } from '../../dates/fuzzy-date';
import { fieldOf } from '../../forms/problems';
import { typeWords, valuesOf } from '../../words/words';
import { changedFields, fieldsOf, take } from './changes';
import { newContent } from './new-content';
import { labelOf, showValue } from './show';
import { inputOf } from './to-input';

describe('content', () => {
  it.each(valuesOf(typeWords))('of a %s is sent as the one kind of details that suits it', (type) => {
    expect(Object.keys(inputOf(newContent(type)).details ?? {})).toHaveLength(1);
  });

  it.each(valuesOf(typeWords))('of a %s has a name for every field', (type) => {
    const fields = fieldsOf(newContent(type));
    expect(fields.filter((path) => labelOf(path) === path)).toEqual([]);
  });

  it('tells which fields differ and takes them over one by one', () => {
    const mine = newContent('VIDEO');
    const theirs = {
      ...mine,
      title: 'Hello',
      details: { ...mine.details, series: 'Wards' } as typeof mine.details,
    };
    expect(changedFields(mine, theirs)).toEqual(['title', 'details.series']);
    expect(take(['details.series'], theirs, mine)).toMatchObject({
      title: '',
      details: { type: 'VIDEO', series: 'Wards' },
    });
  });

  it('is shown in words', () => {
    expect(showValue('openings', [{ audience: 'STAFF', opensAt: '2019-07-01T08:00:00Z' }])).toBe(
      'Staff: 1 July 2019 at 09:00',
    );
    expect(showValue('themes', [])).toBe('(empty)');
  });
});

describe('a fuzzy date', () => {
  const date = {
    year: 2018,
    month: 10,
    day: 15,
    season: 'AUTUMN' as const,
    endMonth: 12,
    endYear: 2018,
    onwards: true,
  };

  it('reads as people say it', () => {
    expect(showFuzzyDate({ ...date, precision: 'SEASON' })).toBe('Autumn 2018 onwards');
    expect(showFuzzyDate({ ...date, precision: 'DAY', onwards: false })).toBe('15 October 2018');
    expect(showFuzzyDate({ ...date, precision: 'MONTH', onwards: false })).toBe(
      'October 2018 to December 2018',
    );
  });

  it('is sent with the parts that its precision has', () => {
    expect(fuzzyDateInput({ ...date, precision: 'MONTH' })).toEqual({
      precision: 'MONTH',
      year: 2018,
      month: 10,
      endYear: 2018,
      endMonth: 12,
      onwards: true,
    });
    expect(fuzzyDateInput({ ...date, precision: 'ONGOING' })).toEqual({
      precision: 'ONGOING',
      onwards: false,
    });
  });
});

describe("a refusal's path", () => {
  it('leads to the field of the form, however it is written', () => {
    expect(fieldOf('content.details.video.captions[0].url')).toBe('details.captions.0.url');
    expect(fieldOf('content.leadImage.alt')).toBe('leadImage.alt');
    expect(fieldOf('activity.placements.1.channel')).toBe('placements.1.channel');
  });
});
