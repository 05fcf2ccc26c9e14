import { Anchor, Text } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { problemOf } from '../../api/outcome';
import { Failure, Loading } from '../../app/states';
import { Panel } from '../../forms/Panel';
import { AssetUsesDocument, type AssetUsePartsFragment } from './library.generated';
import classes from './Library.module.css';

interface Props {
  readonly id: string;
}

/** Which documents use a picture. */
export function WhereUsed({ id }: Props) {
  const variables = useMemo(() => ({ ids: [id] }), [id]);
  const [{ data, error, fetching }, refetch] = useQuery({ query: AssetUsesDocument, variables });
  const uses = data?.assetUses[0]?.documents ?? [];
  return (
    <Panel title="Where it is used">
      {error !== undefined && (
        <Failure
          what="where it is used"
          problem={problemOf(error)}
          onRetry={() => {
            refetch({ requestPolicy: 'network-only' });
          }}
        />
      )}
      {data === undefined && fetching && <Loading what="where it is used" />}
      {data !== undefined && uses.length === 0 && <Text>No document uses it.</Text>}
      <UseList uses={uses} />
    </Panel>
  );
}

/** Documents that use a picture, each with a link and how. */
export function UseList({ uses }: { readonly uses: readonly AssetUsePartsFragment[] }) {
  if (uses.length === 0) return null;
  return (
    <ul className={classes.plain}>
      {uses.map(({ document, draft, live, earlier }) => (
        <li key={document.id}>
          <Anchor component={Link} to={`/documents/${document.id}`}>
            {document.title}
          </Anchor>
          <Text size="sm" c="dimmed">
            {howWords(draft, live, earlier)}
          </Text>
        </li>
      ))}
    </ul>
  );
}

function howWords(draft: boolean, live: boolean, earlier: number): string {
  const words = [
    ...(live ? ['live'] : []),
    ...(draft ? ['in the draft'] : []),
    ...(earlier === 0
      ? []
      : [earlier === 1 ? 'in an earlier edition' : `in ${String(earlier)} earlier editions`]),
  ];
  return words.join(', ');
}
