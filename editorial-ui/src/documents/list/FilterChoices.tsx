import { Fieldset, Group, MultiSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useColleagues } from '../use-colleagues';
import { useTaxonomy } from '../../taxonomy/use-taxonomy';
import { stateWords, themeWords, tierWords, typeWords, valuesOf } from '../../words/words';
import type { ListView } from './list-address';

interface Props {
  readonly view: ListView;
  readonly change: (part: Partial<ListView>) => void;
}

/** What a list may be filtered by. */
export function FilterChoices({ view, change }: Props) {
  const { wards, topics } = useTaxonomy({ wards: view.wards, topics: view.topics });
  const owners = useColleagues(view.owners);
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} spacing="sm">
      <Pick
        label="Type"
        data={choices(typeWords)}
        value={view.types}
        onChange={(types) => {
          change({ types });
        }}
      />
      <Pick
        label="State"
        data={choices(stateWords)}
        value={view.states}
        onChange={(states) => {
          change({ states });
        }}
      />
      <Pick
        label="Tier"
        data={choices(tierWords)}
        value={view.tiers}
        onChange={(tiers) => {
          change({ tiers });
        }}
      />
      <Pick
        label="Theme"
        data={choices(themeWords)}
        value={view.themes}
        onChange={(themes) => {
          change({ themes });
        }}
      />
      <Pick
        label="Owner"
        data={owners}
        value={view.owners}
        onChange={(chosen) => {
          change({ owners: chosen });
        }}
      />
      <Pick
        label="Ward"
        data={wards}
        value={view.wards}
        onChange={(chosen) => {
          change({ wards: chosen });
        }}
      />
      <Pick
        label="Topic"
        data={topics}
        value={view.topics}
        onChange={(chosen) => {
          change({ topics: chosen });
        }}
      />
      <span />
      <Days
        legend="Changed"
        from={view.changedFrom}
        to={view.changedTo}
        onFrom={(changedFrom) => {
          change({ changedFrom });
        }}
        onTo={(changedTo) => {
          change({ changedTo });
        }}
      />
      <Days
        legend="Published"
        from={view.publishedFrom}
        to={view.publishedTo}
        onFrom={(publishedFrom) => {
          change({ publishedFrom });
        }}
        onTo={(publishedTo) => {
          change({ publishedTo });
        }}
      />
    </SimpleGrid>
  );
}

interface DaysProps {
  readonly legend: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly onFrom: (day: string | null) => void;
  readonly onTo: (day: string | null) => void;
}

/** The first and the last day, both included, on London's calendar. */
function Days({ legend, from, to, onFrom, onTo }: DaysProps) {
  return (
    <Fieldset legend={legend} variant="unstyled" style={{ gridColumn: 'span 1' }}>
      <Group gap="xs" grow preventGrowOverflow={false}>
        <Day label={`${legend} from`} value={from} onChange={onFrom} />
        <Day label={`${legend} to`} value={to} onChange={onTo} />
      </Group>
    </Fieldset>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

function Day({ label, value, onChange }: DayProps) {
  return (
    <TextInput
      type="date"
      aria-label={label}
      value={value ?? ''}
      max="9999-12-31"
      onChange={(event) => {
        const day = event.currentTarget.value;
        if (day === '' || /^[12]\d{3}-/.test(day)) onChange(day === '' ? null : day);
      }}
    />
  );
}

interface PickProps<V extends string> {
  readonly label: string;
  readonly data: readonly { readonly value: V; readonly label: string }[];
  readonly value: readonly V[];
  readonly onChange: (values: V[]) => void;
}

function Pick<V extends string>({ label, data, value, onChange }: PickProps<V>) {
  return (
    <MultiSelect
      label={label}
      data={data}
      value={[...value]}
      onChange={(values) => {
        onChange(values as V[]);
      }}
      placeholder={value.length === 0 ? 'Any' : ''}
      searchable={data.length > 10}
      clearable
      clearButtonProps={{ 'aria-label': `Clear ${label.toLowerCase()}` }}
    />
  );
}

function choices<V extends string>(words: Record<V, { readonly name: string }>) {
  return valuesOf(words).map((value) => ({ value, label: words[value].name }));
}
