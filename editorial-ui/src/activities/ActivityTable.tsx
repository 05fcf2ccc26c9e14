import { Anchor, Badge, Button, Group, Paper, Stack, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link } from 'react-router';
import { themeWords } from '../words/words';
import type { ActivityPartsFragment } from './activities.generated';

interface Props {
  readonly activities: readonly ActivityPartsFragment[];
  readonly mayWrite: boolean;
  readonly onOpen: (activity: ActivityPartsFragment) => void;
}

/** The entries as a table, or as cards where it would not fit. */
export function ActivityTable({ activities, mayWrite, onOpen }: Props) {
  const narrow = useMediaQuery('(max-width: 44em)');
  const change = (activity: ActivityPartsFragment) =>
    mayWrite && (
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`Change ${activity.title}`}
        onClick={() => {
          onOpen(activity);
        }}
      >
        Change
      </Button>
    );
  if (narrow) {
    return (
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {activities.map((activity) => (
          <Paper component="li" withBorder p="md" key={activity.id}>
            <Stack gap={6} align="flex-start">
              <What activity={activity} />
              <Text size="sm">{activity.when.label}</Text>
              <Where activity={activity} />
              {change(activity)}
            </Stack>
          </Paper>
        ))}
      </Stack>
    );
  }
  return (
    <Paper withBorder style={{ overflowX: 'auto' }}>
      <Table verticalSpacing="sm" horizontalSpacing="md">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">When</Table.Th>
            <Table.Th scope="col">Activity</Table.Th>
            <Table.Th scope="col">Where it was shown</Table.Th>
            {mayWrite && <Table.Th scope="col">Change</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {activities.map((activity) => (
            <Table.Tr key={activity.id} style={{ verticalAlign: 'top' }}>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{activity.when.label}</Table.Td>
              <Table.Td>
                <What activity={activity} />
              </Table.Td>
              <Table.Td>
                <Where activity={activity} />
              </Table.Td>
              {mayWrite && <Table.Td>{change(activity)}</Table.Td>}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}

function What({ activity }: { readonly activity: ActivityPartsFragment }) {
  return (
    <Stack gap={4}>
      <Text fw={600}>{activity.title}</Text>
      <Group gap={6}>
        <Text size="sm" c="dimmed">
          {activity.strand}
        </Text>
        {activity.themes.map((theme) => (
          <Badge key={theme} color="teal" size="md">
            {themeWords[theme].name}
          </Badge>
        ))}
      </Group>
      {activity.content !== null && (
        <Anchor component={Link} to={`/documents/${activity.content.id}`} size="sm">
          {activity.content.title}
        </Anchor>
      )}
    </Stack>
  );
}

function Where({ activity: { placements } }: { readonly activity: ActivityPartsFragment }) {
  if (placements.length === 0) return <Text c="dimmed">Nowhere yet</Text>;
  return (
    <Stack gap={2}>
      {placements.map(({ channel, url }, index) =>
        url === null ? (
          <Text size="sm" key={index}>
            {channel}
          </Text>
        ) : (
          <Anchor size="sm" href={url} key={index} rel="noreferrer" target="_blank">
            {channel} (opens a new tab)
          </Anchor>
        ),
      )}
    </Stack>
  );
}
