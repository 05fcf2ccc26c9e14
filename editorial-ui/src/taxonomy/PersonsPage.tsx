import { Anchor, Badge, Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { problemOf } from '../api/outcome';
import { Failure, Loading } from '../app/states';
import { useTitle } from '../app/use-title';
import { Icon } from '../icons/Icon';
import { useAccount } from '../session/context';
import { may } from '../session/may';
import { CreditedIn } from './CreditedIn';
import { PersonDialog } from './PersonDialog';
import { PersonsDocument, type PersonsQuery } from './taxonomy.generated';
import { usageWords } from './terms';

type Person = PersonsQuery['people'][number];

/** Everybody with a pen portrait and everybody who is credited, and where. */
export function PersonsPage() {
  useTitle('People in content');
  const { role } = useAccount();
  const [text, setText] = useState('');
  const [renamed, setRenamed] = useState<Person | null>(null);
  const context = useMemo(() => ({ additionalTypenames: ['CreditedPerson', 'Document'] }), []);
  const [{ data, error }, refetch] = useQuery({
    query: PersonsDocument,
    context,
    requestPolicy: 'cache-and-network',
  });
  const again = () => {
    refetch({ requestPolicy: 'network-only' });
  };
  const found = data?.people.filter(({ name }) => name.toLowerCase().includes(text.trim().toLowerCase()));
  return (
    <Stack gap="lg">
      <div>
        <Title order={1}>People in content</Title>
        <Text c="dimmed">
          Everybody with a pen portrait, and everybody whom a draft or a live document is by. A name that is
          written in two ways can be made one.
        </Text>
      </div>
      <TextInput
        type="search"
        label="Find somebody"
        leftSection={<Icon name="search" />}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      {error !== undefined && data === undefined && (
        <Failure what="the people" problem={problemOf(error)} onRetry={again} />
      )}
      {data === undefined && error === undefined && <Loading what="the people" />}
      {found !== undefined && (
        <>
          <Text role="status" c="dimmed">
            {found.length === 1 ? '1 person' : `${String(found.length)} people`}
          </Text>
          <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
            {found.map((person) => (
              <OnePerson
                key={person.portrait?.id ?? person.name}
                person={person}
                onRename={
                  may.publish(role) && person.portrait === null
                    ? () => {
                        setRenamed(person);
                      }
                    : null
                }
              />
            ))}
          </Stack>
        </>
      )}
      {renamed !== null && (
        <PersonDialog
          person={renamed}
          onDone={() => {
            setRenamed(null);
            again();
          }}
          onClose={() => {
            setRenamed(null);
          }}
        />
      )}
    </Stack>
  );
}

function OnePerson({
  person,
  onRename,
}: {
  readonly person: Person;
  readonly onRename: (() => void) | null;
}) {
  const [open, setOpen] = useState(false);
  const { name, portrait } = person;
  const used = person.live + person.drafts > 0;
  return (
    <Paper component="li" withBorder shadow="none" p="sm">
      <Group justify="space-between">
        <div style={{ flex: '1 1 12rem', minWidth: 0 }}>
          <Group gap="xs">
            {portrait === null ? (
              <Text fw={600}>{name}</Text>
            ) : (
              <Anchor component={Link} to={`/documents/${portrait.id}`} fw={600}>
                {name}
              </Anchor>
            )}
            {portrait !== null && <Badge color="teal">Pen portrait</Badge>}
          </Group>
          <Text size="sm" c="dimmed">
            {used ? `credited in ${usageWords(person)}` : 'credited nowhere'}
          </Text>
        </div>
        <Group gap="xs">
          {used && (
            <Button
              variant="default"
              aria-expanded={open}
              aria-label={`Documents by ${name}`}
              onClick={() => {
                setOpen(!open);
              }}
            >
              Documents
            </Button>
          )}
          {onRename !== null && (
            <Button variant="default" aria-label={`Change the credit ${name}`} onClick={onRename}>
              Change
            </Button>
          )}
        </Group>
      </Group>
      {open && <CreditedIn name={name} portrait={portrait?.id ?? null} />}
    </Paper>
  );
}
