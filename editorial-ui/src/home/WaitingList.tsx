import { Anchor, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { StateBadge } from '../documents/StateBadge';
import { Icon } from '../icons/Icon';
import { useAccount } from '../session/context';
import { typeWords } from '../words/words';
import type { HomeQuery } from './home.generated';
import classes from './Home.module.css';
import { type Entry, type ImageEntry, waiting, type Waiting } from './waiting';

/** What waits for whoever has signed in, under one heading each. */
export function WaitingList({ data }: { readonly data: HomeQuery }) {
  const { role, id } = useAccount();
  const shown = waiting
    .filter((each) => each.for?.(role) ?? true)
    .map((each) => ({ each, entries: each.entries(data) }))
    .filter(({ each, entries }) => entries.length > 0 || each.nothing !== undefined);
  return (
    <section aria-labelledby="waits">
      <Title order={2} id="waits" mb="sm">
        Waiting for you
      </Title>
      <Stack gap="md">
        {shown.map(({ each, entries }) => (
          <Kind
            key={each.key}
            kind={each.key === 'drafts' ? { ...each, more: `/documents?state=DRAFT&owner=${id}` } : each}
            entries={entries}
          />
        ))}
      </Stack>
    </section>
  );
}

function Kind({
  kind,
  entries,
}: {
  readonly kind: Waiting;
  readonly entries: readonly (Entry | ImageEntry)[];
}) {
  return (
    <Paper withBorder className={classes.card ?? ''} data-urgent={kind.urgent === true || undefined}>
      <div className={classes.heading}>
        <Title order={3} size="h4">
          {kind.urgent === true && <Icon name="warning" />} {kind.heading}
        </Title>
        {kind.more !== undefined && entries.length > 0 && (
          <Anchor component={Link} to={kind.more} size="sm" aria-label={`All: ${kind.heading}`}>
            All of them
          </Anchor>
        )}
      </div>
      {entries.length === 0 ? (
        <Text c="dimmed" size="sm">
          {kind.nothing}
        </Text>
      ) : (
        <ul className={classes.entries}>
          {entries.map((entry) => (
            <Line key={entry.key} entry={entry} />
          ))}
        </ul>
      )}
    </Paper>
  );
}

function Line({ entry }: { readonly entry: Entry | ImageEntry }) {
  return 'document' in entry ? <EntryLine entry={entry} /> : <ImageLine entry={entry} />;
}

function ImageLine({ entry: { image, note } }: { readonly entry: ImageEntry }) {
  return (
    <li className={classes.entry}>
      <div className={classes.words}>
        <Anchor component={Link} to={`/library/${image.id}`} fw={600} className={classes.title ?? ''}>
          {image.filename}
        </Anchor>
        <Text size="sm" c="dimmed" className={classes.title ?? ''}>
          {note}
        </Text>
      </div>
    </li>
  );
}

export function EntryLine({ entry: { document, note } }: { readonly entry: Entry }) {
  return (
    <li className={classes.entry}>
      <div className={classes.words}>
        <Anchor component={Link} to={`/documents/${document.id}`} fw={600} className={classes.title ?? ''}>
          {document.title.trim() === '' ? 'Untitled' : document.title}
        </Anchor>
        <Text size="sm" c="dimmed" className={classes.title ?? ''}>
          {typeWords[document.type].name}
          {note === '' ? '' : ' · '}
          {note}
        </Text>
      </div>
      <StateBadge state={document.state} />
    </li>
  );
}
