import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useClient, useQuery } from 'urql';
import { problemOf } from '../api/outcome';
import { Failure, Loading } from '../app/states';
import { useTitle } from '../app/use-title';
import { useAccount } from '../session/context';
import { may } from '../session/may';
import {
  MergeTopicsDocument,
  RemoveTopicDocument,
  RemoveWardDocument,
  SaveTopicDocument,
  SaveWardDocument,
  TaxonomyUsageDocument,
} from './taxonomy.generated';
import { TermList } from './TermList';

/** The wards and topics that documents are sorted by. */
export function TaxonomyPage() {
  useTitle('Wards and topics');
  const { role } = useAccount();
  const client = useClient();
  const context = useMemo(() => ({ additionalTypenames: ['Ward', 'Topic', 'Document'] }), []);
  const [{ data, error }, refetch] = useQuery({ query: TaxonomyUsageDocument, context });
  const again = () => {
    refetch({ requestPolicy: 'network-only' });
  };
  return (
    <Stack gap="lg">
      <div>
        <Title order={1}>Wards and topics</Title>
        <Text c="dimmed">
          Names can be changed at any time, and readers see the new name at once; the slug, which addresses
          use, stays.
        </Text>
      </div>
      {error !== undefined && (
        <Failure what="the wards and topics" problem={problemOf(error)} onRetry={again} />
      )}
      {data === undefined && error === undefined && <Loading what="the wards and topics" />}
      {data !== undefined && (
        <SimpleGrid cols={{ base: 1, md: 2 }}>
          <TermList
            title="Topics"
            noun="topic"
            terms={data.topics.map(({ label, ...topic }) => ({ ...topic, name: label }))}
            mayChange={may.publish(role)}
            save={async ({ slug, name }) =>
              client.mutation(SaveTopicDocument, { slug, label: name }).toPromise()
            }
            remove={async ({ slug }) => client.mutation(RemoveTopicDocument, { slug }).toPromise()}
            merge={async (from, into) => client.mutation(MergeTopicsDocument, { from, into }).toPromise()}
            onSaved={again}
          />
          <TermList
            title="Wards"
            noun="ward"
            terms={data.wards}
            mayChange={may.administer(role)}
            save={async (term) =>
              client.mutation(SaveWardDocument, { slug: term.slug, name: term.name }).toPromise()
            }
            remove={async ({ slug }) => client.mutation(RemoveWardDocument, { slug }).toPromise()}
            onSaved={again}
          />
        </SimpleGrid>
      )}
    </Stack>
  );
}
