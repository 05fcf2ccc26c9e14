import { refusal } from './records';

/** The search index as administrators see it: one rebuild at a time, one entry set aside. */
export function searchIndex() {
  const at = '2019-07-01T08:00:00Z';
  let rebuild: { state: string; documents: number } | null = null;
  let verified: { repair: boolean } | null = null;
  let setAside = [
    {
      number: 7,
      document: 'D1',
      reason: 'Entry 7 has nothing where the index needs a text.',
      attempts: 2,
      since: at,
      nextAttemptAt: at,
    },
  ];
  const done = { refusals: [] };
  return {
    searchIndex: () => ({
      reachable: true,
      followed: true,
      name: 'moothall-documents-1-20190701080000000',
      documents: 1200,
      lag: 0,
      definition: 1,
      newestDefinition: 1,
      setAsideCount: setAside.length,
      setAside,
      rebuild:
        rebuild === null
          ? null
          : {
              ...rebuild,
              reason: 'an administrator asked for it',
              requestedBy: 'ada',
              requestedAt: at,
              endedAt: null,
              total: 1200,
              secondsLeft: rebuild.state === 'RUNNING' ? 200 : null,
              error: null,
            },
      verification:
        verified === null
          ? null
          : {
              state: 'DONE',
              repair: verified.repair,
              requestedBy: 'ada',
              requestedAt: at,
              endedAt: at,
              compared: 1200,
              total: 1200,
              found: 1,
              mended: verified.repair ? 1 : 0,
              faults: [{ fault: 'STALE', documents: 1 }],
              findings: [
                {
                  document: 'D1',
                  fault: 'STALE',
                  indexed: 3,
                  expected: 5,
                  detail: 'An older entry is there.',
                },
              ],
              error: null,
            },
    }),
    verifySearchIndex({ repair }: { repair: boolean }) {
      verified = { repair };
      return done;
    },
    rebuildSearchIndex() {
      if (rebuild?.state === 'RUNNING') {
        const refused = refusal(
          'WRONG_STATE',
          null,
          'The index is being rebuilt already.',
          'Wait for it to end.',
        );
        return { refusals: [refused] };
      }
      rebuild = { state: 'RUNNING', documents: 400 };
      return done;
    },
    stopSearchIndexRebuild() {
      rebuild = { state: 'STOPPED', documents: 400 };
      return done;
    },
    resumeSearchIndexRebuild() {
      rebuild = { state: 'RUNNING', documents: 400 };
      return done;
    },
    retrySetAside() {
      setAside = [];
      return done;
    },
  };
}
