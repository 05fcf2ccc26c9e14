import { createBrowserRouter, createMemoryRouter, redirect, type RouteObject } from 'react-router';
import { Crashed } from './Crashed';
import { Shell } from './Shell';
import { Loading, NotFound } from './states';

/** What editors and administrators keep, under ways of its own. */
const administration: RouteObject[] = [
  {
    lazy: async () => ({
      Component: (await import('../administration/AdministrationLayout')).AdministrationLayout,
    }),
    children: [
      {
        path: 'taxonomy',
        lazy: async () => ({ Component: (await import('../taxonomy/TaxonomyPage')).TaxonomyPage }),
      },
      {
        path: 'taxonomy/people',
        lazy: async () => ({ Component: (await import('../taxonomy/PersonsPage')).PersonsPage }),
      },
      {
        path: 'jargon',
        lazy: async () => ({ Component: (await import('../jargon/JargonPage')).JargonPage }),
      },
      {
        path: 'rules',
        lazy: async () => ({ Component: (await import('../workflow/rules/RulesPage')).RulesPage }),
      },
      {
        path: 'people',
        lazy: async () => ({ Component: (await import('../people/PeoplePage')).PeoplePage }),
      },
      {
        path: 'audit',
        lazy: async () => ({ Component: (await import('../audit/AuditPage')).AuditPage }),
      },
      {
        path: 'search-index',
        lazy: async () => ({ Component: (await import('../search-index/SearchIndexPage')).SearchIndexPage }),
      },
      {
        path: 'links',
        lazy: async () => ({ Component: (await import('../links/LinksPage')).LinksPage }),
      },
    ],
  },
];

/** What readers search for, and what editors lay down for it. */
const search: RouteObject[] = [
  {
    lazy: async () => ({ Component: (await import('../search/SearchLayout')).SearchLayout }),
    children: [
      {
        path: 'search',
        lazy: async () => ({ Component: (await import('../search/record/RecordPage')).RecordPage }),
      },
      {
        path: 'search/best-bets',
        lazy: async () => ({ Component: (await import('../search/bets/BestBetsPage')).BestBetsPage }),
      },
      {
        path: 'search/ignored-words',
        lazy: async () => ({ Component: (await import('../search/ignored/IgnoredPage')).IgnoredPage }),
      },
      {
        path: 'search/explain',
        lazy: async () => ({ Component: (await import('../ranking/RankingPage')).RankingPage }),
      },
      {
        path: 'synonyms',
        lazy: async () => ({ Component: (await import('../synonyms/SynonymsPage')).SynonymsPage }),
      },
    ],
  },
];

/** Every screen has an address; the editor and what only some people use are fetched when they are first opened. */
export const routes: RouteObject[] = [
  {
    path: '/',
    element: <Shell />,
    errorElement: <Crashed />,
    HydrateFallback: () => <Loading what="the screen" />,
    children: [
      { index: true, lazy: async () => ({ Component: (await import('../home/HomePage')).HomePage }) },
      {
        path: 'documents',
        lazy: async () => ({ Component: (await import('../documents/DocumentsPage')).DocumentsPage }),
      },
      {
        path: 'documents/new',
        lazy: async () => ({ Component: (await import('../documents/NewDocumentPage')).NewDocumentPage }),
      },
      {
        path: 'documents/:id',
        lazy: async () => ({ Component: (await import('../editor/EditorPage')).EditorPage }),
      },
      {
        path: 'documents/:id/history',
        lazy: async () => ({ Component: (await import('../history/HistoryPage')).HistoryPage }),
      },
      {
        path: 'activities',
        lazy: async () => ({ Component: (await import('../activities/ActivitiesPage')).ActivitiesPage }),
      },
      { path: 'media', loader: ({ request }) => redirect(`/library${new URL(request.url).search}`) },
      { path: 'media/:id', loader: ({ params }) => redirect(`/library/${params['id'] ?? ''}`) },
      {
        path: 'library',
        lazy: async () => ({ Component: (await import('../media/library/LibraryPage')).LibraryPage }),
      },
      {
        path: 'library/:id',
        lazy: async () => ({ Component: (await import('../media/library/AssetPage')).AssetPage }),
      },
      {
        path: 'account',
        lazy: async () => ({ Component: (await import('../people/AccountPage')).AccountPage }),
      },
      { path: 'administration', loader: () => redirect('/links') },
      ...search,
      ...administration,
      { path: '*', element: <NotFound /> },
    ],
  },
];

export function createRouter() {
  return createBrowserRouter(routes, { basename: '/editorial' });
}

/** For tests: the same screens without a browser's address bar. */
export function createTestRouter(path: string) {
  return createMemoryRouter(routes, { initialEntries: [path] });
}
