import { Text } from '@mantine/core';
import type { Reading } from './use-live-checks';

/** How easily the text reads, against what its tier is to have. */
export function ReadingLine({ reading }: { readonly reading: Reading }) {
  const { age, from, to, words, longSentences, leastWords } = reading;
  const target = `${String(from)} to ${String(to)}`;
  return (
    <div>
      <Text fw={600}>
        {age === null
          ? `Reading age: told from ${String(leastWords)} words on`
          : `Reading age ${String(age)}${age > to ? ', too high' : ''}`}
      </Text>
      <Text size="sm" c="dimmed">
        Aim for {target} in this tier. {words.toLocaleString('en-GB')} words
        {longSentences > 0 &&
          `, ${String(longSentences)} long ${longSentences === 1 ? 'sentence' : 'sentences'}`}
        .
      </Text>
    </div>
  );
}
