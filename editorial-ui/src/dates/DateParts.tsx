import { NativeSelect, NumberInput } from '@mantine/core';
import type { Season } from '../api/schema.generated';
import { seasonWords, valuesOf } from '../words/words';
import { type FuzzyDate, months } from './fuzzy-date';

interface Props {
  readonly value: FuzzyDate;
  readonly change: (part: Partial<FuzzyDate>) => void;
}

/** The parts that a date of that precision has. */
export function DateParts({ value, change }: Props) {
  const setYear = (year: number | null) => {
    change({ year });
  };
  const setMonth = (month: number | null) => {
    change({ month });
  };
  switch (value.precision) {
    case 'DAY':
      return (
        <>
          <Whole
            label="Day"
            width={76}
            value={value.day}
            onChange={(day) => {
              change({ day });
            }}
          />
          <Month label="Month" value={value.month} onChange={setMonth} />
          <Whole label="Year" value={value.year} onChange={setYear} />
        </>
      );
    case 'MONTH':
      return (
        <>
          <Month label="Month" value={value.month} onChange={setMonth} />
          <Whole label="Year" value={value.year} onChange={setYear} />
          <Month
            label="Last month"
            none="Only that one"
            value={value.endMonth}
            onChange={(endMonth) => {
              change({ endMonth, endYear: endMonth === null ? null : (value.endYear ?? value.year) });
            }}
          />
          {value.endMonth !== null && (
            <Whole
              label="Its year"
              value={value.endYear}
              onChange={(endYear) => {
                change({ endYear });
              }}
            />
          )}
        </>
      );
    case 'SEASON':
      return (
        <>
          <SeasonChoice
            value={value.season}
            onChange={(season) => {
              change({ season });
            }}
          />
          <Whole label="Year" value={value.year} onChange={setYear} />
        </>
      );
    case 'ONGOING':
    case 'TO_CONFIRM':
      return null;
  }
}

interface MonthProps {
  readonly label: string;
  readonly none?: string;
  readonly value: number | null;
  readonly onChange: (month: number | null) => void;
}

function Month({ label, none = 'Choose', value, onChange }: MonthProps) {
  return (
    <NativeSelect
      label={label}
      value={value ?? ''}
      data={[none, ...months].map((month, index) => ({
        value: index === 0 ? '' : String(index),
        label: month,
      }))}
      onChange={(event) => {
        const month = event.currentTarget.value;
        onChange(month === '' ? null : Number(month));
      }}
    />
  );
}

interface SeasonProps {
  readonly value: Season | null;
  readonly onChange: (season: Season | null) => void;
}

function SeasonChoice({ value, onChange }: SeasonProps) {
  const seasons = valuesOf(seasonWords).map((season) => ({ value: season, label: seasonWords[season] }));
  return (
    <NativeSelect
      label="Season"
      value={value ?? ''}
      data={[{ value: '', label: 'Choose' }, ...seasons]}
      onChange={(event) => {
        const season = event.currentTarget.value;
        onChange(season === '' ? null : (season as Season));
      }}
    />
  );
}

interface WholeProps {
  readonly label: string;
  readonly width?: number;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

function Whole({ label, width = 96, value, onChange }: WholeProps) {
  return (
    <NumberInput
      label={label}
      w={width}
      hideControls
      allowDecimal={false}
      value={value ?? ''}
      onChange={(typed) => {
        onChange(typeof typed === 'number' ? typed : null);
      }}
    />
  );
}
