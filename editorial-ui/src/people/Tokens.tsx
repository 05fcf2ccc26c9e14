import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Panel } from '../forms/Panel';
import { Icon } from '../icons/Icon';
import { showDate, showDateTime } from '../words/london';
import { audienceWords, scopeWords } from '../words/words';
import type { TokenPartsFragment } from './people.generated';
import { useNames } from './names/use-names';
import { RevokeDialog } from './RevokeDialog';
import { TokenDialog } from './TokenDialog';

type Opened =
  { readonly kind: 'new' } | { readonly kind: 'revoke'; readonly token: TokenPartsFragment } | null;

/** What programs present instead of signing in. */
export function Tokens({ tokens }: { readonly tokens: readonly TokenPartsFragment[] }) {
  const [opened, setOpened] = useState<Opened>(null);
  const close = () => {
    setOpened(null);
  };
  const nameOf = useNames(tokens.map(({ owner }) => owner));
  return (
    <Panel title="API tokens">
      {tokens.length === 0 && <Text c="dimmed">There are no tokens.</Text>}
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {tokens.map((token) => (
          <Token
            key={token.id}
            token={token}
            ownerName={nameOf(token.owner)}
            onRevoke={() => {
              setOpened({ kind: 'revoke', token });
            }}
          />
        ))}
      </Stack>
      <Group>
        <Button
          leftSection={<Icon name="add" />}
          onClick={() => {
            setOpened({ kind: 'new' });
          }}
        >
          New token
        </Button>
      </Group>
      {opened?.kind === 'new' && <TokenDialog onClose={close} />}
      {opened?.kind === 'revoke' && <RevokeDialog token={opened.token} onClose={close} />}
    </Panel>
  );
}

interface TokenProps {
  readonly token: TokenPartsFragment;
  readonly ownerName: string;
  readonly onRevoke: () => void;
}

function Token({ token, ownerName, onRevoke }: TokenProps) {
  const [openedAt] = useState(() => Date.now());
  const over = Date.parse(token.expiresAt) < openedAt;
  const used = token.lastUsedAt === null ? 'never used' : `last used ${showDateTime(token.lastUsedAt)}`;
  return (
    <Paper component="li" withBorder shadow="none" p="sm">
      <Group justify="space-between">
        <div>
          <Group gap="xs">
            <Text fw={600}>{token.name}</Text>
            {token.revokedAt !== null && <Badge color="gray">Revoked</Badge>}
            {token.revokedAt === null && over && <Badge color="gray">Expired</Badge>}
          </Group>
          <Text size="sm" c="dimmed">
            {token.scopes.map((scope) => scopeWords[scope]).join(', ')}; reads as{' '}
            {audienceWords[token.audience].name.toLowerCase()}; of{' '}
            <span title={token.owner}>{ownerName}</span>; until {showDate(token.expiresAt)}; {used}
          </Text>
        </div>
        {token.revokedAt === null && (
          <Button variant="default" aria-label={`Revoke ${token.name}`} onClick={onRevoke}>
            Revoke
          </Button>
        )}
      </Group>
    </Paper>
  );
}
