import './rule.css';
import { useState } from 'preact/hooks';
import { keepRuleOfThumb, RULE_LENGTH, ruleOfThumb } from '../../shell/kept/rule-of-thumb.ts';
import { t } from './text.ts';

const RULES = ['rule.1', 'rule.2', 'rule.3', 'rule.4'] as const;

function RulePicker({ onDone }: { onDone(): void }) {
  const [own, write] = useState('');
  const keep = (rule: string): void => {
    keepRuleOfThumb(rule);
    onDone();
  };
  return (
    <form
      class="deb-rules"
      onSubmit={(event) => {
        event.preventDefault();
        if (own.trim() !== '') keep(own.trim());
      }}
    >
      {RULES.map((key) => (
        <button
          key={key}
          type="button"
          class="deb-rule"
          aria-pressed={ruleOfThumb.value === t(key)}
          onClick={() => keep(t(key))}
        >
          {t(key)}
        </button>
      ))}
      <label class="lab" for="deb-rule-own">
        {t('rule.own')}
      </label>
      <div class="deb-rule-own">
        <input
          id="deb-rule-own"
          type="text"
          maxLength={RULE_LENGTH}
          value={own}
          autocomplete="off"
          onInput={(event) => write(event.currentTarget.value)}
        />
        <button type="submit" class="pbtn quiet">
          {t('rule.keep')}
        </button>
      </div>
      <p class="deb-aside">{t('rule.local')}</p>
    </form>
  );
}

/** One sentence to take along: one of four, or the player's own. */
export function RuleOfThumb() {
  const [isPicking, pick] = useState(false);
  const rule = ruleOfThumb.value;
  return (
    <section class="sheet deb-thumb" aria-labelledby="deb-rule">
      <h2 class="lab" id="deb-rule">
        {t('rule.title')}
      </h2>
      {rule !== null && <p class="deb-rule-said">“{rule}”</p>}
      <button type="button" class="link deb-rule-open" aria-expanded={isPicking} onClick={() => pick(!isPicking)}>
        {rule === null ? t('rule.pick') : t('rule.change')}
      </button>
      {isPicking && <RulePicker onDone={() => pick(false)} />}
    </section>
  );
}
