import type { ComponentProps, ReactNode } from 'react';
import { MomentStore } from '../../place/momentStore.ts';
import type { LocaleResources, MomentResources } from '../loading/localeResources.ts';
import { MomentsApp } from './MomentsApp.tsx';

interface LiveMoments extends Omit<ComponentProps<typeof MomentsApp>, 'store' | 'resources' | 'follow'> {
  /** In the language of the page. */
  readonly own: LocaleResources;
  /** What pages of moments say and others do not, as the build wrote it: JSON. */
  readonly words: string;
  /** The path under which the site lives, with a slash at its end. */
  readonly base: string;
}

/** What takes over the page of a moment that the browser is at. */
export function liveMoments({ own, words, base, ...shared }: LiveMoments): ReactNode {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build wrote it
  const moments = JSON.parse(words) as MomentResources['messages']['moments'];
  const store = new MomentStore(location, own.edition, base);
  store.writeAddress();
  return (
    <MomentsApp
      store={store}
      resources={{ ...own, messages: { ...own.messages, moments } }}
      follow={(address) => location.assign(address)}
      {...shared}
    />
  );
}
