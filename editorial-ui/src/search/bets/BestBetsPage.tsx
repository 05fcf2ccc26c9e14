import { Anchor, Badge, Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { problemOf } from '../../api/outcome';
import { Failure, Loading } from '../../app/states';
import { useTitle } from '../../app/use-title';
import { StateBadge } from '../../documents/StateBadge';
import { Icon } from '../../icons/Icon';
import { useNames } from '../../people/names/use-names';
import { useAccount } from '../../session/context';
import { may } from '../../session/may';
import { showDate } from '../../words/london';
import { BetDialog, RemoveBetDialog } from './BetDialog';
import { BestBetsDocument, type BetPartsFragment } from './bets.generated';

type Opened =
  | { readonly kind: 'new'; readonly query: string }
  | { readonly kind: 'change' | 'remove'; readonly bet: BetPartsFragment }
  | null;

/** What comes first for which search. `?query=` opens a new one for that query. */
export function BestBetsPage() {
  useTitle('Best bets');
  const { role } = useAccount();
  const [params] = useSearchParams();
  const asked = params.get('query');
  const [opened, setOpened] = useState<Opened>(
    asked !== null && may.publish(role) ? { kind: 'new', query: asked } : null,
  );
  const [{ data, error }, refetch] = useQuery({
    query: BestBetsDocument,
    requestPolicy: 'cache-and-network',
  });
  const nameOf = useNames((data?.bestBets ?? []).map(({ changedBy }) => changedBy));
  const again = () => {
    refetch({ requestPolicy: 'network-only' });
  };
  const close = () => {
    setOpened(null);
  };
  const done = () => {
    close();
    again();
  };
  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <div>
          <Title order={1}>Best bets</Title>
          <Text c="dimmed">What comes first when somebody searches for it.</Text>
        </div>
        {may.publish(role) && (
          <Button
            leftSection={<Icon name="add" />}
            onClick={() => {
              setOpened({ kind: 'new', query: '' });
            }}
          >
            Add a best bet
          </Button>
        )}
      </Group>
      {error !== undefined && data === undefined && (
        <Failure what="the best bets" problem={problemOf(error)} onRetry={again} />
      )}
      {data === undefined && error === undefined && <Loading what="the best bets" />}
      {data?.bestBets.length === 0 && (
        <Paper withBorder p="xl" ta="center">
          <Text fw={600}>Nothing is pinned yet.</Text>
          <Text c="dimmed">Pin what people look for and do not find among the first results.</Text>
        </Paper>
      )}
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {data?.bestBets.map((bet) => (
          <Bet
            key={bet.id}
            bet={bet}
            byName={nameOf(bet.changedBy)}
            mayChange={may.publish(role)}
            onOpen={(kind) => {
              setOpened({ kind, bet });
            }}
          />
        ))}
      </Stack>
      {opened?.kind === 'new' && <BetDialog bet={null} query={opened.query} onDone={done} onClose={close} />}
      {opened?.kind === 'change' && <BetDialog bet={opened.bet} onDone={done} onClose={close} />}
      {opened?.kind === 'remove' && <RemoveBetDialog bet={opened.bet} onDone={done} onClose={close} />}
    </Stack>
  );
}

interface BetProps {
  readonly bet: BetPartsFragment;
  readonly byName: string;
  readonly mayChange: boolean;
  readonly onOpen: (kind: 'change' | 'remove') => void;
}

function Bet({ bet, byName, mayChange, onOpen }: BetProps) {
  return (
    <Paper component="li" withBorder shadow="none" p="sm">
      <Group justify="space-between" align="flex-start">
        <Stack gap={4} style={{ flex: '1 1 16rem', minWidth: 0 }}>
          <Group gap="xs">
            <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
              {bet.query}
            </Text>
            {bet.ended && <Badge color="gray">Ended</Badge>}
          </Group>
          <List type="ordered" size="sm">
            {bet.documents.map(({ id, title, state }) => (
              <List.Item key={id}>
                <Anchor component={Link} to={`/documents/${id}`} mr="xs">
                  {title}
                </Anchor>
                {state !== 'LIVE' && <StateBadge state={state} />}
              </List.Item>
            ))}
          </List>
          <Text size="sm" c="dimmed">
            {bet.lastDay === null ? '' : `Until the end of ${showDate(`${bet.lastDay}T12:00:00Z`)}. `}
            <span title={bet.changedBy}>{byName}</span>, {showDate(bet.changedAt)}
          </Text>
        </Stack>
        {mayChange && (
          <Group gap="xs">
            <Button
              variant="default"
              aria-label={`Change the best bet for ${bet.query}`}
              onClick={() => {
                onOpen('change');
              }}
            >
              Change
            </Button>
            <Button
              variant="default"
              aria-label={`Remove the best bet for ${bet.query}`}
              onClick={() => {
                onOpen('remove');
              }}
            >
              Remove
            </Button>
          </Group>
        )}
      </Group>
    </Paper>
  );
}
