// The desk and its wall without papers: what lies behind the canvas, and what stands before it.
import { cardOf } from '../../engine/deal/deck.ts';
import './backdrop.css';
import './light.css';
import './tension.css';
import './trays.css';
import { ActionPlate } from '../../shell/kit/action-plate.tsx';
import type { Round } from '../../engine/play/round-state.ts';
import type { DeskView } from '../shift/desk-view.ts';
import type { Hung } from './wall/cork.ts';
import { hasDesk } from '../../shell/site/layout.ts';
import { Tea, Weather } from './life.tsx';
import { StampTool } from '../../paper/scenery.tsx';
import { Lamp, WindowView } from '../../shell/kit/scenery.tsx';
import type { Play } from '../shift/play.ts';
import { type Action, ACTIONS } from '../../pack/words.ts';

/** At most this many papers are drawn in a tray of the desk without a canvas. */
const DRAWN = 4;

const PLACES = ['left', 'right'] as const;

function Papers({ round, ids }: { round: Round; ids: readonly string[] }) {
  return (
    <div class="in">
      {ids.slice(-DRAWN).map((id, at) => {
        const tie = cardOf(round.deck, id)?.message.facts.tie ?? 'none';
        const place = {
          '--x': `${18 + ((at * 13) % 30)}px`,
          '--y': `${26 - at * 4}px`,
          '--r': `${((at * 7) % 9) - 4}deg`,
        };
        return <i key={id} style={{ ...place, '--c': `var(--tie-${tie})` }} />;
      })}
    </div>
  );
}

/** Wall, window, lamp, cork, desk, pad, and the wells of the trays. */
export function BackdropBack({ round, view, hung }: { round: Round; view: DeskView; hung: readonly Hung[] }) {
  const hasTrays = hasDesk.value;
  const newest = hung.findLast((card) => !card.isEarlier);
  return (
    <div class="backdrop-back" aria-hidden="true">
      <div class="wall" />
      <div class="window">
        <WindowView name="desk" />
        {hasTrays && <Weather seed={round.deck.seed} />}
      </div>
      <div class="cork">
        {PLACES.map((place) => (
          <i
            data-slot={`cork-${place}`}
            data-message={newest?.place === place ? newest.postcard.messageId : undefined}
          />
        ))}
      </div>
      <div class="desk">
        <i class="edge" data-slot="edge" />
      </div>
      <div class="pad" data-slot="pad" />
      <i class="reading-place" data-slot="letter" />
      <div class="cone" />
      <Lamp place="lamp" />
      {hasTrays && <Tea />}
      {hasTrays &&
        ACTIONS.map((action) =>
          action === 'block' ? (
            <div class="drawer a-block" data-slot="tray-block">
              <div class="hole">
                <StampTool />
              </div>
            </div>
          ) : (
            <div class={`tray a-${action}`} data-slot={`tray-${action}`}>
              <div class="well" />
              <Papers round={round} ids={view.trays[action]} />
            </div>
          ),
        )}
    </div>
  );
}

/** A click on a tray does what its button does. To everybody who does not point, the buttons are the way. */
function pressTray(action: Action, play: Play): void {
  if (action === 'block') play.touchStamp('press');
  else play.answer(action);
}

/** Tray lips with their plates and counts, and the front of the drawer. With a letter in the hand they take a click. */
export function BackdropFront({ view, play }: { view: DeskView; play: Play }) {
  if (!hasDesk.value) return null;
  const takes = view.hand !== null && view.phase === 'play' && !play.isAsking.value;
  const wear = takes ? ' takes' : '';
  const press = (action: Action) => (takes ? { onClick: () => pressTray(action, play) } : {});
  return (
    <div class="backdrop-front" aria-hidden="true">
      {ACTIONS.map((action) =>
        action === 'block' ? (
          <div class={`drawer a-block${wear}`} {...press(action)}>
            <div class="front">
              <ActionPlate action={action} />
              {view.trays.block.length > 0 && <span class="n">{view.trays.block.length}</span>}
              <i class="knob" />
            </div>
          </div>
        ) : (
          <div class={`tray a-${action}${wear}`} {...press(action)}>
            <div class="lip">
              <ActionPlate action={action} />
              <span class="n">{view.trays[action].length || ''}</span>
            </div>
          </div>
        ),
      )}
    </div>
  );
}

/** The light over backdrop and canvas: --dusk moves its tokens, the pile draws it in, and the bell turns it down. */
export function Light() {
  return (
    <>
      <div class="light" aria-hidden="true" />
      <div class="light strain" aria-hidden="true" />
      <div class="light gloom" aria-hidden="true" />
      <div class="glow" aria-hidden="true" />
    </>
  );
}
