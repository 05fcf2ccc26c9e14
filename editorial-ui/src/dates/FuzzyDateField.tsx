import { Checkbox, Group as Row, NativeSelect, NumberInput, Text } from '@mantine/core';
import type { DatePrecision, Season } from '../api/schema.generated';
import { Group } from '../forms/Group';
import { seasonWords, valuesOf } from '../words/words';
import { type FuzzyDate, months, showFuzzyDate } from './fuzzy-date';

const precisionWords: Record<DatePrecision, string> = {
  DAY: 'A day',
  MONTH: 'A month',
  SEASON: 'A season',
  ONGOING: 'Ongoing',
  TO_CONFIRM: 'To be confirmed',
};

interface Props {
  readonly path: string;
  readonly value: FuzzyDate;
  readonly onChange: (value: FuzzyDate) => void;
  readonly legend?: string;
}

/** As exact as what is known: a day, a month, a season, ongoing or to be confirmed. */
export function FuzzyDateField({ path, value, onChange, legend = 'When' }: Props) {
  const change = (part: Partial<FuzzyDate>) => {
    onChange({ ...value, ...part });
  };
  const dated = value.precision === 'DAY' || value.precision === 'MONTH' || value.precision === 'SEASON';
  return (
    <Group path={path} legend={legend}>
      <Row align="flex-end" gap="sm">
        <NativeSelect
          label="How exact"
          value={value.precision}
          data={valuesOf(precisionWords).map((precision) => ({
            value: precision,
            label: precisionWords[precision],
          }))}
          onChange={(event) => {
            change({ precision: event.currentTarget.value as DatePrecision });
          }}
        />
        {dated && <Parts value={value} change={change} />}
      </Row>
      {dated && (
        <Checkbox
          label="And from then on"
          checked={value.onwards}
          onChange={(event) => {
            change({ onwards: event.currentTarget.checked });
          }}
        />
      )}
      <Text size="sm" c="dimmed" role="status">
        Readers see: {showFuzzyDate(value)}
      </Text>
    </Group>
  );
}

interface PartsProps {
  readonly value: FuzzyDate;
  readonly change: (part: Partial<FuzzyDate>) => void;
}

function Parts({ value, change }: PartsProps) {
  return (
    <>
      {value.precision === 'DAY' && (
        <Whole
          label="Day"
          width={76}
          value={value.day}
          onChange={(day) => {
            change({ day });
          }}
        />
      )}
      {value.precision === 'SEASON' ? (
        <NativeSelect
          label="Season"
          value={value.season ?? ''}
          data={['', ...valuesOf(seasonWords)].map((season) => ({
            value: season,
            label: season === '' ? 'Choose' : seasonWords[season as Season],
          }))}
          onChange={(event) => {
            const season = event.currentTarget.value;
            change({ season: season === '' ? null : (season as Season) });
          }}
        />
      ) : (
        <NativeSelect
          label="Month"
          value={value.month ?? ''}
          data={['Choose', ...months].map((label, index) => ({
            value: index === 0 ? '' : String(index),
            label,
          }))}
          onChange={(event) => {
            const month = event.currentTarget.value;
            change({ month: month === '' ? null : Number(month) });
          }}
        />
      )}
      <Whole
        label="Year"
        width={96}
        value={value.year}
        onChange={(year) => {
          change({ year });
        }}
      />
    </>
  );
}

interface WholeProps {
  readonly label: string;
  readonly width: number;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

function Whole({ label, width, value, onChange }: WholeProps) {
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
