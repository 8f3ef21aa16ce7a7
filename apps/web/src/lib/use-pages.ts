import { type InfiniteData, type QueryKey, type UseInfiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'

type Page<Item> = { items: Item[]; nextCursor: string | null }

type PagesOptions<Item, Key extends QueryKey> = UseInfiniteQueryOptions<
  Page<Item>,
  Error,
  InfiniteData<Page<Item>>,
  Key,
  string | undefined
>

/**
 * A list of the API, page after page: what has come of it (undefined until then), how to ask again after an error, and
 * what the Pager beneath it needs.
 */
export function usePages<Item, Key extends QueryKey>(options: PagesOptions<Item, Key>) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(options)
  return {
    items: data?.pages.flatMap((page) => page.items),
    error,
    retry: () => void refetch(),
    pager: { hasMore: hasNextPage, pending: isFetchingNextPage, onMore: () => void fetchNextPage() },
  }
}
