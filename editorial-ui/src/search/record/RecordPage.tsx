import { Button, Group, Paper, Select, Stack, Tabs, Text, TextInput, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { problemOf } from '../../api/outcome';
import { Failure, Loading } from '../../app/states';
import { useTitle } from '../../app/use-title';
import { audienceWords, valuesOf } from '../../words/words';
import { csvOf, saveFile } from './csv';
import { Mending } from './Mending';
import { QueryRows } from './QueryRows';
import { type RecordView, readAddress, whichWords, writeAddress } from './record-address';
import { SearchRecordDocument, type SearchRecordQuery } from './record.generated';
import { summary, unshownWords } from './record-words';
import type { Mend } from './mend';

const shown = 500;

/** What readers searched for, what they found and opened, and the ways to mend what they did not find. */
export function RecordPage() {
  useTitle('What people search for');
  const [params, setParams] = useSearchParams();
  const [now] = useState(() => Date.now());
  const view = readAddress(params, now);
  const { from, to, audience, which } = view;
  const [mend, setMend] = useState<Mend | null>(null);
  const variables = useMemo(
    () => ({ period: { from, to }, audience, which, first: shown }),
    [from, to, audience, which],
  );
  const [{ data, error }, refetch] = useQuery({
    ...{ query: SearchRecordDocument, variables },
    requestPolicy: 'cache-and-network',
  });
  const change = (part: Partial<RecordView>) => {
    setParams(writeAddress({ ...view, ...part }), { replace: true });
  };
  const record = data?.searchRecord;
  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <div>
          <Title order={1}>What people search for</Title>
          <Text c="dimmed">Counted by day, without who searched.</Text>
        </div>
        <Button
          variant="default"
          disabled={record === undefined || record.queries.length === 0}
          onClick={() => {
            saveFile(`searches-${from}-to-${to}.csv`, csvOf(record?.queries ?? []));
          }}
        >
          Download as CSV
        </Button>
      </Group>
      <Filters view={view} onChange={change} />
      <Tabs
        value={which}
        onChange={(value) => {
          change({ which: valuesOf(whichWords).find((each) => each === value) ?? 'ALL' });
        }}
      >
        <Tabs.List>
          {valuesOf(whichWords).map((each) => (
            <Tabs.Tab key={each} value={each}>
              {whichWords[each].name}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {valuesOf(whichWords).map((each) => (
          <Tabs.Panel key={each} value={each} pt="md">
            {each === which && (
              <Stack>
                {error !== undefined && (
                  <Failure
                    what="the searches"
                    problem={problemOf(error)}
                    onRetry={() => {
                      refetch({ requestPolicy: 'network-only' });
                    }}
                  />
                )}
                {record === undefined && error === undefined && <Loading what="the searches" />}
                {record !== undefined && <Shown record={record} onMend={setMend} />}
              </Stack>
            )}
          </Tabs.Panel>
        ))}
      </Tabs>
      {mend !== null && (
        <Mending
          mend={mend}
          onClose={() => {
            setMend(null);
          }}
        />
      )}
    </Stack>
  );
}

interface FiltersProps {
  readonly view: RecordView;
  readonly onChange: (part: Partial<RecordView>) => void;
}

const everybody = 'ALL';

function Filters({ view, onChange }: FiltersProps) {
  return (
    <Group align="flex-end" role="search" aria-label="Searches">
      <Day
        label="From"
        value={view.from}
        onChange={(from) => {
          onChange({ from });
        }}
      />
      <Day
        label="To (this day included)"
        value={view.to}
        onChange={(to) => {
          onChange({ to });
        }}
      />
      <Select
        label="Who searched"
        allowDeselect={false}
        data={[
          { value: everybody, label: 'Everybody' },
          { value: 'PUBLIC', label: 'The public' },
          { value: 'STAFF', label: 'Staff' },
          { value: 'COUNCILLOR', label: 'Councillors' },
        ]}
        value={view.audience ?? everybody}
        onChange={(value) => {
          onChange({ audience: valuesOf(audienceWords).find((each) => each === value) ?? null });
        }}
      />
    </Group>
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
        if (event.currentTarget.value !== '') onChange(event.currentTarget.value);
      }}
    />
  );
}

interface ShownProps {
  readonly record: SearchRecordQuery['searchRecord'];
  readonly onMend: (mend: Mend) => void;
}

function Shown({ record, onMend }: ShownProps) {
  return (
    <>
      {!record.recording && (
        <Text role="status" fw={600}>
          Searches are not counted at present: an operator has turned it off.
        </Text>
      )}
      <Text role="status">{summary(record)}</Text>
      {record.queries.length === 0 ? (
        <Paper withBorder p="xl" ta="center">
          <Text fw={600}>There is nothing to show here.</Text>
          <Text c="dimmed">Choose a longer period, or look again in some days.</Text>
        </Paper>
      ) : (
        <QueryRows queries={record.queries} onMend={onMend} />
      )}
      {record.unshown > 0 && (
        <Text size="sm" c="dimmed">
          {unshownWords(record)}
        </Text>
      )}
    </>
  );
}
