import { Button, Group, SegmentedControl, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { Icon } from '../../icons/Icon';
import { valuesOf } from '../../words/words';
import { everything, isFiltered, type LibraryView, rightsWantedWords } from './library-address';
import { licenceWords } from './rights';

interface Props {
  readonly view: LibraryView;
  readonly onChange: (view: LibraryView) => void;
}

const rightsChoices = [
  {
    group: 'Rights and consents',
    items: valuesOf(rightsWantedWords).map((value) => ({ value, label: rightsWantedWords[value] })),
  },
  {
    group: 'Licence',
    items: valuesOf(licenceWords).map((value) => ({ value, label: licenceWords[value] })),
  },
];

/** Search and filters; every change goes into the address. */
export function LibraryFilters({ view, onChange }: Props) {
  const change = (part: Partial<LibraryView>) => {
    onChange({ ...view, ...part });
  };
  return (
    <Stack gap="sm" role="search" aria-label="Pictures">
      <SimpleGrid cols={{ base: 2, md: 5 }} spacing="sm" style={{ alignItems: 'end' }}>
        <SearchBox
          key={view.text === '' ? 'empty' : 'given'}
          text={view.text}
          onChange={(text) => {
            change({ text });
          }}
        />
        <Select
          label="Rights"
          placeholder="Any"
          data={rightsChoices}
          value={view.rights}
          clearable
          clearButtonProps={{ 'aria-label': 'Clear rights' }}
          onChange={(rights) => {
            change({ rights: rights as LibraryView['rights'] });
          }}
        />
        <Select
          label="Use"
          placeholder="Any"
          data={[
            { value: 'yes', label: 'Used' },
            { value: 'no', label: 'Not used' },
          ]}
          value={view.used === null ? null : view.used ? 'yes' : 'no'}
          clearable
          clearButtonProps={{ 'aria-label': 'Clear use' }}
          onChange={(used) => {
            change({ used: used === null ? null : used === 'yes' });
          }}
        />
        <Day
          label="Uploaded from"
          value={view.from}
          onChange={(from) => {
            change({ from });
          }}
        />
        <Day
          label="Uploaded to"
          value={view.to}
          onChange={(to) => {
            change({ to });
          }}
        />
      </SimpleGrid>
      <Group justify="space-between">
        <SegmentedControl
          aria-label="Show as"
          data={[
            { value: 'grid', label: 'Grid' },
            { value: 'list', label: 'List' },
          ]}
          value={view.layout}
          onChange={(layout) => {
            change({ layout: layout === 'list' ? 'list' : 'grid' });
          }}
        />
        {isFiltered(view) && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => {
              onChange({ ...everything, layout: view.layout, trash: view.trash });
            }}
          >
            Clear search and filters
          </Button>
        )}
      </Group>
    </Stack>
  );
}

function SearchBox({ text, onChange }: { readonly text: string; readonly onChange: (text: string) => void }) {
  const [typed, setTyped] = useState(text);
  const search = useDebouncedCallback(onChange, 300);
  return (
    <TextInput
      type="search"
      label="Search pictures"
      leftSection={<Icon name="search" />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        search(event.currentTarget.value);
      }}
    />
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}

function Day({ label, value, onChange }: DayProps) {
  return (
    <TextInput
      type="date"
      label={label}
      value={value}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}
