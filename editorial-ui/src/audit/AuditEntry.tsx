import { Anchor, Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { AuditSubjectType } from '../api/schema.generated';
import { showDateTime } from '../words/london';
import type { AuditEntryPartsFragment } from './audit.generated';
import { type AuditView, everything, writeAddress } from './audit-address';
import { actionWords, channelWords, subjectWords } from './audit-words';
import { Changes } from './Changes';

const shownAtOnce = 4;

/** One thing that was done: by whom, when, to what, and what it was before and after. */
export function AuditEntry({ entry }: { readonly entry: AuditEntryPartsFragment }) {
  const [open, setOpen] = useState(false);
  const { changes } = entry;
  const shown = open ? changes : changes.slice(0, shownAtOnce);
  const from = entry.address === null ? '' : `, from ${entry.address}`;
  return (
    <Paper component="li" withBorder shadow="none" p="sm">
      <Stack gap="xs">
        <div>
          <Text style={{ overflowWrap: 'anywhere' }}>
            <Only view={{ actor: entry.actor }} title={entry.actor}>
              {entry.actorName}
            </Only>{' '}
            {actionWords(entry.action)}: <Subject entry={entry} />
          </Text>
          <Group gap="xs">
            <Text size="sm" c="dimmed">
              <time dateTime={entry.at}>{showDateTime(entry.at)}</time>, {channelWords[entry.channel]}
              {from}
            </Text>
            <Badge color="gray" size="sm">
              {subjectWords[entry.subjectType].name}
              {entry.edition === null ? '' : `, edition ${String(entry.edition)}`}
            </Badge>
            <Only view={{ subject: entry.subjectId }}>Everything about it</Only>
          </Group>
        </div>
        {entry.note !== null && entry.note !== '' && entry.note !== `from ${entry.address ?? ''}` && (
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            “{entry.note}”
          </Text>
        )}
        {changes.length > 0 && <Changes changes={shown} mentioned={entry.mentioned} />}
        {changes.length > shownAtOnce && (
          <Button
            variant="subtle"
            size="compact-sm"
            style={{ alignSelf: 'flex-start' }}
            aria-expanded={open}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {open ? 'Show fewer fields' : `Show all ${String(changes.length)} fields`}
          </Button>
        )}
      </Stack>
    </Paper>
  );
}

interface OnlyProps {
  readonly view: Partial<AuditView>;
  readonly title?: string;
  readonly children: string;
}

function Only({ view, title, children }: OnlyProps) {
  return (
    <Anchor
      component={Link}
      size="sm"
      title={title}
      to={`/audit?${writeAddress({ ...everything, ...view }).toString()}`}
    >
      {children}
    </Anchor>
  );
}

const places: Partial<Record<AuditSubjectType, (id: string) => string>> = {
  DOCUMENT: (id) => `/documents/${id}/history`,
  ACTIVITY: () => '/activities',
  WARD: () => '/taxonomy',
  TOPIC: () => '/taxonomy',
  PERSON: () => '/taxonomy/people',
  ACCOUNT: () => '/people',
  API_TOKEN: () => '/people',
  SYNONYM: () => '/synonyms',
  BEST_BET: () => '/search/best-bets',
  IGNORED_WORDS: () => '/search/ignored-words',
};

function Subject({ entry }: { readonly entry: AuditEntryPartsFragment }) {
  const place = places[entry.subjectType]?.(entry.subjectId);
  if (place === undefined) return <strong>{entry.subjectLabel}</strong>;
  return (
    <Anchor component={Link} to={place} fw={600}>
      {entry.subjectLabel}
    </Anchor>
  );
}
