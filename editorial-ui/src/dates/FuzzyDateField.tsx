import { Checkbox, Group as Row, NativeSelect, Text } from '@mantine/core';
import type { DatePrecision } from '../api/schema.generated';
import { Group } from '../forms/Group';
import { valuesOf } from '../words/words';
import { DateParts } from './DateParts';
import { type FuzzyDate, showFuzzyDate } from './fuzzy-date';

const precisionWords: Record<DatePrecision, string> = {
  DAY: 'A day',
  MONTH: 'A month or a run of months',
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
        {dated && <DateParts value={value} change={change} />}
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
