import { useQuery } from 'urql';
import { useTriesAgain } from '../../api/use-tries-again';
import { RenderDocument } from '../editor.generated';

/** The server's own rendering of a text; after a failure it is asked for again until it answers. */
export function useRendering(markdown: string) {
  const [{ data, error, fetching }, ask] = useQuery({
    query: RenderDocument,
    variables: { markdown },
    requestPolicy: 'cache-first',
  });
  const again = () => {
    ask({ requestPolicy: 'network-only' });
  };
  useTriesAgain(error !== undefined, again);
  return { rendered: data?.render, failed: error !== undefined, fetching, again };
}
