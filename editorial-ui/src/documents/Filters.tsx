import { Button, Collapse, MultiSelect, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { Icon } from '../icons/Icon';
import { useTaxonomy } from '../taxonomy/use-taxonomy';
import { stateWords, themeWords, tierWords, typeWords, valuesOf } from '../words/words';
import { everything, isFiltered, type ListView } from './list-address';

interface Props {
  readonly view: ListView;
  readonly onChange: (view: ListView) => void;
}

/** Search and filters; every change goes into the address. */
export function Filters({ view, onChange }: Props) {
  const [open, { toggle }] = useDisclosure(isFiltered({ ...view, text: '' }));
  const change = (part: Partial<ListView>) => {
    onChange({ ...view, ...part, after: null });
  };
  return (
    <Stack gap="sm" role="search" aria-label="Documents">
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm" style={{ alignItems: 'end' }}>
        <SearchBox
          key={view.text === '' ? 'empty' : 'given'}
          text={view.text}
          onChange={(text) => {
            change({ text });
          }}
        />
        <Select
          label="Order"
          data={[
            { value: 'RECENTLY_CHANGED', label: 'Last changed first' },
            { value: 'TITLE', label: 'By title' },
          ]}
          value={view.order}
          allowDeselect={false}
          onChange={(order) => {
            change({ order: order === 'TITLE' ? 'TITLE' : 'RECENTLY_CHANGED' });
          }}
        />
        <Button variant="default" leftSection={<Icon name="filter" />} aria-expanded={open} onClick={toggle}>
          {open ? 'Hide the filters' : 'Filter'}
        </Button>
      </SimpleGrid>
      <Collapse expanded={open}>
        <FilterChoices view={view} change={change} />
      </Collapse>
      {isFiltered(view) && (
        <Button
          variant="subtle"
          size="compact-sm"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => {
            onChange({ ...everything, order: view.order });
          }}
        >
          Clear search and filters
        </Button>
      )}
    </Stack>
  );
}

function SearchBox({ text, onChange }: { readonly text: string; readonly onChange: (text: string) => void }) {
  const [typed, setTyped] = useState(text);
  const search = useDebouncedCallback(onChange, 300);
  return (
    <TextInput
      type="search"
      label="Search documents"
      leftSection={<Icon name="search" />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        search(event.currentTarget.value);
      }}
    />
  );
}

interface ChoicesProps {
  readonly view: ListView;
  readonly change: (part: Partial<ListView>) => void;
}

function FilterChoices({ view, change }: ChoicesProps) {
  const { wards, topics } = useTaxonomy({ wards: view.wards, topics: view.topics });
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="sm">
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
    </SimpleGrid>
  );
}

interface PickProps<V extends string> {
  readonly label: string;
  readonly data: { readonly value: V; readonly label: string }[];
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
