// The card to share: a small one on the desk, and the sheet on which it is seen whole before it goes anywhere.
import './share.css';
import { useEffect, useState } from 'preact/hooks';
import type { Action } from '../../../pack/words.ts';
import { ACTION_ICONS } from '../../../shell/kit/action-plate.tsx';
import { Icon } from '../../../shell/kit/icon.tsx';
import { SheetDialog } from '../../../shell/kit/sheet-dialog.tsx';
import { t } from '../text.ts';
import { drawPicture, HEIGHT, WIDTH } from './picture.ts';
import { shareText, type ShareView, traysInWords } from './share.ts';

function Tray({ action }: { action: Action | null }) {
  if (action === null) return <i class="share-tray is-empty" />;
  return (
    <i class={`share-tray a-${action}`}>
      <b>
        <Icon name={ACTION_ICONS[action]} />
      </b>
    </i>
  );
}

/** The card in small, as it lies on the desk. */
export function ShareCard({ view, onOpen }: { view: ShareView; onOpen(): void }) {
  return (
    <button type="button" class="share-card" onClick={onOpen}>
      <span class="share-trays" aria-hidden="true">
        {view.trays.map((action, at) => (
          <Tray key={at} action={action} />
        ))}
      </span>
      <span class="share-words">
        <span>{view.postcard === null ? view.title : t('people.quote', { line: view.postcard })}</span>
        <b>
          <Icon name="share-fat-bold" />
          <span>
            {t('share.open')}
            <span class="unseen"> {t('share.what')}</span>
          </span>
        </b>
      </span>
    </button>
  );
}

type Made = { state: 'making' } | { state: 'failed' } | { state: 'made'; file: File; url: string };

/** The picture, drawn when the sheet opens. */
function usePicture(view: ShareView): Made {
  const [made, make] = useState<Made>({ state: 'making' });
  useEffect(() => {
    let url: string | null = null;
    let isGone = false;
    const draw = async (): Promise<void> => {
      const blob = await drawPicture(view).catch(() => null);
      if (isGone) return;
      if (!blob) return make({ state: 'failed' });
      url = URL.createObjectURL(blob);
      make({ state: 'made', file: new File([blob], t('share.file'), { type: blob.type }), url });
    };
    void draw();
    return () => {
      isGone = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [view]);
  return made;
}

function canSend(file: File): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] });
}

function Picture({ made, view }: { made: Made; view: ShareView }) {
  if (made.state !== 'made')
    return <p class="share-wait">{t(made.state === 'making' ? 'share.making' : 'share.failed')}</p>;
  const postcard = view.postcard === null ? '' : t('people.quote', { line: view.postcard });
  const alt = t('share.alt', { title: view.title, trays: traysInWords(view), postcard });
  return <img class="share-picture" src={made.url} width={WIDTH} height={HEIGHT} alt={alt} />;
}

/** Copies the card as text; where that is forbidden the text is there to be copied by hand. */
function CopyButton({ text }: { text: string }) {
  const [copied, say] = useState<'no' | 'yes' | 'refused'>('no');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      say('yes');
    } catch {
      say('refused');
    }
  };
  return (
    <>
      <button type="button" class="pbtn quiet" onClick={() => void copy()}>
        <Icon name="copy-bold" />
        {t('share.copy')}
      </button>
      <span class="share-said" role="status">
        {copied === 'yes' && t('share.copied')}
        {copied === 'refused' && t('share.notCopied')}
      </span>
      {copied === 'refused' && <pre class="share-text">{text}</pre>}
    </>
  );
}

/** The card as it would go out, and the ways for it to go. Nothing is sent by itself. */
export function ShareSheet({ view, onClose }: { view: ShareView; onClose(): void }) {
  const made = usePicture(view);
  const send = async (file: File): Promise<void> => {
    try {
      await navigator.share({ files: [file], text: view.title });
    } catch {
      // the player thought better of it, which is nobody's error
    }
  };
  return (
    <SheetDialog label={t('share.title')} class="share-scene" onClose={onClose}>
      <article class="sheet share-sheet">
        <h2 data-first tabIndex={-1}>
          {t('share.title')}
        </h2>
        <p class="meta">{t('share.lead')}</p>
        <Picture made={made} view={view} />
        <p class="card-foot">
          {made.state === 'made' && canSend(made.file) && (
            <button type="button" class="pbtn" onClick={() => void send(made.file)}>
              <Icon name="share-fat-bold" />
              {t('share.send')}
            </button>
          )}
          {made.state === 'made' && (
            <a class="pbtn" href={made.url} download={made.file.name}>
              <Icon name="download-simple-bold" />
              {t('share.save')}
            </a>
          )}
          <CopyButton text={shareText(view)} />
          <button type="button" class="pbtn quiet" onClick={onClose}>
            {t('share.close')}
          </button>
        </p>
      </article>
    </SheetDialog>
  );
}
