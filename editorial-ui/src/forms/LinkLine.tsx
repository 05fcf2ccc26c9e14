import { Button, Group, Text } from '@mantine/core';
import type { OperationResult } from '@urql/core';
import { useState } from 'react';
import type { Refusal } from '../api/outcome';
import { showDateTime } from '../words/london';
import { useRefusable } from './use-refusable';

/** A link for somebody without an account, whatever it opens. */
export interface SecretLink {
  readonly recipient: string;
  readonly madeBy: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
}

interface Props {
  readonly link: SecretLink;
  /** What it opens, where that differs from link to link: a sentence. */
  readonly opens?: string;
  readonly mayChange: boolean;
  readonly revoke: () => Promise<
    OperationResult<{ readonly payload: { readonly refusals: readonly Refusal[] } }>
  >;
}

/** Who has a link, how it stands, and the button that ends it. */
export function LinkLine({ link, opens, mayChange, revoke }: Props) {
  const { working, problems, send } = useRefusable();
  const [now] = useState(() => Date.now());
  const open = link.revokedAt === null && Date.parse(link.expiresAt) > now;
  return (
    <Group justify="space-between" gap="xs" w="100%">
      <div style={{ minWidth: 0 }}>
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {link.recipient}
        </Text>
        <Text size="sm" c="dimmed">
          {opens === undefined ? '' : `${opens} `}
          {standing(link, open)} Made by {link.madeBy}.
          {link.lastUsedAt === null ? ' Never opened.' : ` Last opened ${showDateTime(link.lastUsedAt)}.`}
        </Text>
        {problems.map(({ detail }) => (
          <Text key={detail} c="error" size="sm">
            {detail}
          </Text>
        ))}
      </div>
      {open && mayChange && (
        <Button
          variant="default"
          size="compact-sm"
          loading={working}
          aria-label={`Revoke the link for ${link.recipient}`}
          onClick={() => void send(revoke)}
        >
          Revoke
        </Button>
      )}
    </Group>
  );
}

function standing({ revokedAt, expiresAt }: SecretLink, open: boolean): string {
  if (revokedAt !== null) return `Revoked ${showDateTime(revokedAt)}.`;
  return `${open ? 'Expires' : 'Expired'} ${showDateTime(expiresAt)}.`;
}
