import { Text } from '@mantine/core';
import classes from './Comments.module.css';

/** The passage that somebody speaks of, as it read then. */
export function Quote({ words }: { readonly words: string }) {
  return (
    <Text component="blockquote" size="sm" className={classes.quote ?? ''}>
      {words}
    </Text>
  );
}
