import { Button, Collapse, Group, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback, useDisclosure, useMediaQuery } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { Icon } from '../../icons/Icon';
import { FilterChoices } from './FilterChoices';
import { everything, filtersSet, isFiltered, type ListView } from './list-address';

interface Props {
  readonly view: ListView;
  readonly onChange: (view: ListView) => void;
  /** Stands beside the order. */
  readonly children?: ReactNode;
}

/** Search and filters; every change goes into the address. */
export function Filters({ view, onChange, children }: Props) {
  const set = filtersSet(view);
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const [open, { toggle }] = useDisclosure(set > 0 && !narrow);
  const change = (part: Partial<ListView>) => {
    onChange({ ...view, ...part, after: null });
  };
  return (
    <Stack gap="sm" role="search" aria-label="Documents">
      <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }} spacing="sm" style={{ alignItems: 'end' }}>
        <SearchBox
          text={view.text}
          onChange={(text) => {
            change({ text });
          }}
        />
        <Select
          label="Order"
          data={[
            { value: 'RECENTLY_CHANGED', label: 'Last changed first' },
            { value: 'RECENTLY_PUBLISHED', label: 'Last published first' },
            { value: 'TITLE', label: 'By title' },
          ]}
          value={view.order}
          allowDeselect={false}
          onChange={(order) => {
            if (order !== null) change({ order });
          }}
        />
        <Group gap="sm" grow preventGrowOverflow={false}>
          <Button
            variant="default"
            leftSection={<Icon name="filter" />}
            aria-expanded={open}
            onClick={toggle}
          >
            {open ? 'Hide the filters' : set === 0 ? 'Filter' : `Filter (${String(set)})`}
          </Button>
          {children}
        </Group>
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
            const { order, size, columns } = view;
            onChange({ ...everything, order, size, columns });
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
  const [sent, setSent] = useState(text);
  const [seen, setSeen] = useState(text);
  const search = useDebouncedCallback((value: string) => {
    setSent(value);
    onChange(value);
  }, 300);
  // The address has changed; unless the change was typed here, the box follows it.
  if (text !== seen) {
    setSeen(text);
    if (text !== sent) {
      setSent(text);
      setTyped(text);
    }
  }
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
