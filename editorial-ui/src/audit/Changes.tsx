import { VisuallyHidden } from '@mantine/core';
import { Fragment } from 'react';
import { type Part, wordsBetween } from '../differences/words';
import type { AuditEntryPartsFragment } from './audit.generated';
import { fieldWords } from './audit-words';
import classes from './Changes.module.css';

type Change = AuditEntryPartsFragment['changes'][number];
type Mentioned = AuditEntryPartsFragment['mentioned'];

interface Props {
  readonly changes: readonly Change[];
  /** What the ids among the changes are called. */
  readonly mentioned: Mentioned;
}

/** Each field that changed, with the words that went and the words that came. */
export function Changes({ changes, mentioned }: Props) {
  return (
    <dl className={classes.changes}>
      {changes.map((change) => (
        <Fragment key={change.path}>
          <dt>{fieldWords(change.path)}</dt>
          <dd>
            <Difference change={named(change, mentioned)} />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function Difference({ change: { before, after } }: { readonly change: Change }) {
  if (before === null) return after === null ? <Nothing /> : <Shown kind="added" text={after} />;
  if (after === null) return <Shown kind="removed" text={before} />;
  if (!/\s/.test(before) || !/\s/.test(after)) {
    return (
      <>
        <Shown kind="removed" text={before} /> <Shown kind="added" text={after} />
      </>
    );
  }
  return (
    <>
      {wordsBetween(before, after).map((part, place) => (
        <Shown key={place} {...part} />
      ))}
    </>
  );
}

function Shown({ kind, text }: Part) {
  if (kind === 'same') return <span>{inShort(text)}</span>;
  const Tag = kind === 'added' ? 'ins' : 'del';
  return (
    <Tag className={classes[kind]}>
      <VisuallyHidden>{kind === 'added' ? ' Added: ' : ' Removed: '}</VisuallyHidden>
      {text}
    </Tag>
  );
}

function Nothing() {
  return <span className={classes['nothing']}>nothing</span>;
}

/** The change with names where ids stand. */
function named(change: Change, mentioned: Mentioned): Change {
  const told = (text: string | null) =>
    mentioned.reduce((shown, { id, name }) => shown?.replaceAll(id, name) ?? null, text);
  return { ...change, before: told(change.before), after: told(change.after) };
}

/** A long run of words that stayed, with only its ends. */
function inShort(text: string): string {
  return text.length <= 240 ? text : `${text.slice(0, 100)} … ${text.slice(-100)}`;
}
