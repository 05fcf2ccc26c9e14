import { Alert, Anchor, Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useClient, useQuery } from 'urql';
import { outcomeOf, problemOf } from '../api/outcome';
import { Failure, Loading } from '../app/states';
import { useTitle } from '../app/use-title';
import { Icon } from '../icons/Icon';
import { useAccount } from '../session/context';
import { may } from '../session/may';
import { showDateTime } from '../words/london';
import { BrokenLinksDocument, type BrokenLinksQuery, CheckLinksAgainDocument } from './links.generated';

type Broken = BrokenLinksQuery['brokenLinks']['edges'][number]['node'];

/** Links that fail, each with the documents in which it stands. */
export function LinksPage() {
  useTitle('Broken links');
  const { role } = useAccount();
  const client = useClient();
  const [params] = useSearchParams();
  const after = params.get('after');
  const variables = useMemo(() => ({ first: 25, after }), [after]);
  const [{ data, error }, refetch] = useQuery({
    query: BrokenLinksDocument,
    variables,
    requestPolicy: 'cache-and-network',
  });
  const reload = () => {
    refetch({ requestPolicy: 'network-only' });
  };

  async function again(id: string | null) {
    const outcome = outcomeOf(
      await client.mutation(CheckLinksAgainDocument, { id }).toPromise(),
      ({ payload }) => payload,
    );
    const message =
      outcome.kind === 'done'
        ? `${outcome.payload.asked === 1 ? '1 link is' : `${String(outcome.payload.asked)} links are`} checked again in the next round, which takes a minute or so.`
        : 'The links could not be put on the list. Try again.';
    notifications.show({ message });
    reload();
  }

  const found = data?.brokenLinks;
  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <div>
          <Title order={1}>Broken links</Title>
          <Text c="dimmed">Links in drafts and live documents that lead nowhere.</Text>
        </div>
        <Group gap="xs">
          <Button variant="default" onClick={reload}>
            Refresh
          </Button>
          {may.write(role) && data?.linkChecking.enabled === true && (
            <Button
              variant="default"
              onClick={() => {
                void again(null);
              }}
            >
              Check all again now
            </Button>
          )}
        </Group>
      </Group>
      {data !== undefined && <Progress checking={data.linkChecking} />}
      {error !== undefined && <Failure what="the links" problem={problemOf(error)} onRetry={reload} />}
      {found === undefined && error === undefined && <Loading what="the links" />}
      {found?.edges.length === 0 && (
        <Paper withBorder p="xl" ta="center">
          <Text fw={600}>No link is known to fail.</Text>
        </Paper>
      )}
      {found !== undefined && (
        <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
          {found.edges.map(({ node }) => (
            <BrokenLink
              key={node.id}
              link={node}
              onAgain={
                may.write(role) && data?.linkChecking.enabled === true && node.target === null
                  ? () => {
                      void again(node.id);
                    }
                  : null
              }
            />
          ))}
        </Stack>
      )}
      {found?.pageInfo.hasNextPage === true && (
        <Button
          component={Link}
          variant="default"
          rightSection={<Icon name="next" />}
          style={{ alignSelf: 'center' }}
          to={`?after=${encodeURIComponent(found.pageInfo.endCursor ?? '')}`}
        >
          More
        </Button>
      )}
    </Stack>
  );
}

function Progress({ checking }: { readonly checking: BrokenLinksQuery['linkChecking'] }) {
  const { enabled, known, waiting, lastCheckedAt } = checking;
  if (!enabled) {
    return (
      <Alert color="clay" title="Web addresses are not checked here">
        Links to documents are looked at all the same. An operator turns checking on with the setting
        moothall.links.enabled.
      </Alert>
    );
  }
  const last = lastCheckedAt === null ? '' : ` Last checked ${showDateTime(lastCheckedAt)}.`;
  return (
    <Text role="status" c="dimmed">
      {known === 1 ? '1 web address is' : `${String(known)} web addresses are`} known; {String(waiting)}{' '}
      waiting to be checked.{last}
    </Text>
  );
}

/** Each document once, however often the link stands in it. */
function documentsOf({ uses }: Broken) {
  const found = new Map<
    string,
    { document: Broken['uses'][number]['document']; live: boolean; draft: boolean }
  >();
  for (const { document, live } of uses) {
    const known = found.get(document.id) ?? { document, live: false, draft: false };
    found.set(document.id, { document, live: known.live || live, draft: known.draft || !live });
  }
  return [...found.values()];
}

function BrokenLink({ link, onAgain }: { readonly link: Broken; readonly onAgain: (() => void) | null }) {
  const shown = link.target === null ? link.url : `Link to “${link.target.title}”`;
  return (
    <Paper component="li" withBorder shadow="none" p="sm">
      <Group justify="space-between" align="flex-start">
        <Stack gap={4} style={{ flex: '1 1 16rem', minWidth: 0 }}>
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            {link.target === null && /^https?:/.test(link.url) ? (
              <Anchor href={link.url} target="_blank" rel="noreferrer noopener" fw={600}>
                {shown}
              </Anchor>
            ) : (
              shown
            )}
          </Text>
          <Text size="sm">
            {link.problem}
            {link.failingSince === null ? '' : ` Since ${showDateTime(link.failingSince)}.`}
          </Text>
          <Stack component="ul" gap={2} m={0} pl="lg">
            {documentsOf(link).map(({ document, live, draft }) => (
              <li key={document.id}>
                <Group gap="xs">
                  <Anchor component={Link} to={`/documents/${document.id}`}>
                    {document.title}
                  </Anchor>
                  {live && (
                    <Badge color="teal" size="sm">
                      Live
                    </Badge>
                  )}
                  {draft && (
                    <Badge color="gray" size="sm">
                      Draft
                    </Badge>
                  )}
                </Group>
              </li>
            ))}
          </Stack>
        </Stack>
        {onAgain !== null && (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={`Check again now: ${shown}`}
            onClick={onAgain}
          >
            Check again now
          </Button>
        )}
      </Group>
    </Paper>
  );
}
