interface People {
  readonly others: readonly { readonly id: string; readonly name: string }[];
  readonly elsewhere: boolean;
}

/** What has changed about who is here, in words; nothing when nothing has. */
export function comingsAndGoings(before: People | null, after: People | null): string {
  if (after === null) return '';
  const were = before?.others ?? [];
  const come = after.others.filter(({ id }) => !were.some((each) => each.id === id));
  const gone = were.filter(({ id }) => !after.others.some((each) => each.id === id));
  const elsewhere = after.elsewhere && before?.elsewhere !== true;
  return [
    ...come.map(({ name }) => `${name} has this document open too.`),
    ...gone.map(({ name }) => `${name} has left.`),
    ...(elsewhere ? ['You have this document open in another tab or on another computer.'] : []),
  ].join(' ');
}
