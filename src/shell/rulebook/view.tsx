import './contents.css';
import './tabs.css';
import './view.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Guidance } from '../../pack/guidance-schema.ts';
import { FourMeanings } from '../kit/four-meanings.tsx';
import { Icon } from '../kit/icon.tsx';
import { filterRulebook } from './filter.ts';
import { GuidelineGroups, kindName, TensionList } from './guidelines.tsx';
import { RulesTable } from './rules.tsx';
import { t } from '../text/text.ts';

interface RulebookProps {
  guidance: Guidance;
  /** Id of the guideline, rule or tension to open at. */
  target?: string;
  /** Hears of every jump; the page writes it into its URL, the game does not. */
  onJump?: (id: string) => void;
  /** Given where the book lies over the desk. */
  onClose?: () => void;
}

/** The ring binder: search and contents on the left leaf, the pages on the right one. */
export function RulebookView({ guidance, target = '', onJump, onClose }: RulebookProps) {
  const [query, setQuery] = useState('');
  const [place, setPlace] = useState(target);
  const [jumps, setJumps] = useState(0);
  const leaf = useRef<HTMLDivElement>(null);
  const contents = useMemo(() => filterRulebook(guidance, query), [guidance, query]);
  const numbers = useMemo(() => new Map(guidance.guidelines.map((entry) => [entry.id, entry.number])), [guidance]);
  const numberOf = (id: string): number | undefined => numbers.get(id);

  useEffect(() => setPlace(target), [target]);
  useEffect(() => {
    if (!place) return;
    const entry = leaf.current?.querySelector<HTMLElement>(`#${CSS.escape(place)}`);
    if (!entry) return;
    entry.scrollIntoView({ block: /^(rules|guidelines|tensions|kind-.*)$/.test(place) ? 'start' : 'center' });
    if (jumps > 0) {
      entry.tabIndex = -1;
      entry.focus({ preventScroll: true });
    }
  }, [place, jumps]);

  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (!link) return;
    event.preventDefault();
    const id = (link.getAttribute('href') ?? '').slice(1);
    if (!leaf.current?.querySelector(`#${CSS.escape(id)}`)) setQuery(''); // what is linked may be filtered away
    setPlace(id);
    setJumps((count) => count + 1);
    onJump?.(id);
  };

  const { rules, adjustments, groups, tensions, count } = contents;
  const found =
    count === 0 ? t('rulebook.countNone') : count === 1 ? t('rulebook.countOne') : t('rulebook.count', { count });
  return (
    <div class={query ? 'binder is-searching' : 'binder'} onClick={follow}>
      <div class="binder-leaf binder-left">
        {onClose && (
          <button type="button" class="pbtn binder-back" onClick={onClose}>
            <Icon name="arrow-left-bold" />
            {t('rulebook.close')}
          </button>
        )}
        <h2>{guidance.title}</h2>
        <p class="meta">{t('rulebook.edition', { edition: guidance.edition })}</p>
        <p>{t('rulebook.lead')}</p>
        <label class="field">
          <span>{t('rulebook.search')}</span>
          <span class="field-line">
            <Icon name="magnifying-glass-bold" />
            <input
              type="search"
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
              autocomplete="off"
            />
          </span>
        </label>
        <p class="meta" role="status">
          {found}
        </p>
        {count === 0 && (
          <button type="button" class="pbtn quiet" onClick={() => setQuery('')}>
            {t('rulebook.showAll')}
          </button>
        )}
        <nav class="binder-contents" aria-label={t('rulebook.contents')}>
          {groups.map((group) => (
            <a key={group.kind} href={`#kind-${group.kind}`}>
              <span>{kindName(group.kind)}</span>
              <b>{group.guidelines.length}</b>
            </a>
          ))}
        </nav>
      </div>
      <div class="binder-spine" aria-hidden="true" />
      <nav class="binder-tabs" aria-label={t('rulebook.sections')}>
        {rules.length + adjustments.length > 0 && <a href="#rules">{t('rulebook.rules')}</a>}
        {groups.length > 0 && <a href="#guidelines">{t('rulebook.guidelines')}</a>}
        {tensions.length > 0 && <a href="#tensions">{t('rulebook.tensions')}</a>}
      </nav>
      <div class="binder-leaf binder-right" ref={leaf} tabIndex={0} role="region" aria-label={guidance.title}>
        {rules.length + adjustments.length > 0 && (
          <section id="rules">
            <h2>{t('rulebook.rulesTitle')}</h2>
            <FourMeanings />
            <p class="meta">{t('rulebook.rulesLead')}</p>
            <RulesTable rules={rules} adjustments={adjustments} target={place} numberOf={numberOf} />
          </section>
        )}
        {groups.length > 0 && (
          <section id="guidelines">
            <h2>{t('rulebook.guidelinesTitle')}</h2>
            <p class="meta">{t('rulebook.guidelinesLead', { count: guidance.guidelines.length })}</p>
            <GuidelineGroups groups={groups} target={place} />
          </section>
        )}
        {tensions.length > 0 && (
          <section id="tensions">
            <h2>{t('rulebook.tensionsTitle')}</h2>
            <p class="meta">{t('rulebook.tensionsLead')}</p>
            <TensionList tensions={tensions} target={place} numberOf={numberOf} />
          </section>
        )}
      </div>
    </div>
  );
}
