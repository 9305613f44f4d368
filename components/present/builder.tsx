'use client';

import { type ReactNode, useState } from 'react';
import type { Lang } from '#lib/i18n/bilingual';
import type { BuilderState } from '#lib/url/builder-state';
import { Composer } from './builder-composer';
import { useBuilder } from './builder-history';
import type { Sources } from './builder-offer';
import type { ServedOffer } from './builder-offered';
import { PrisonPicker } from './builder-picker';

export type BuilderProps = {
  readonly lang: Lang;
  /** Of what can be typed into a search, in characters. */
  readonly longest: number;
  /** What the address asks for. */
  readonly initial: BuilderState;
  readonly served: ServedOffer;
  readonly sources: Sources;
  /** What of the address was not used, in words. */
  readonly problems: readonly string[];
};

/** A prison picked gives its deck and offers its slides; `children` stand between the picking and the composing. */
export function Builder({
  lang,
  initial,
  problems,
  children,
  ...props
}: BuilderProps & { readonly children: ReactNode }) {
  // Once the reader changes anything, what the address asked for in vain is past.
  const [first] = useState(initial);
  const { state, step, type } = useBuilder(first, lang);
  return (
    <>
      {state === first && problems.length > 0 && (
        <div className="builder-notice" role="alert">
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <PrisonPicker lang={lang} longest={props.longest} of={state.of} onPick={(of) => step({ of, from: of })} />
      {children}
      <Composer lang={lang} state={state} step={step} onTitle={type} {...props} />
    </>
  );
}
