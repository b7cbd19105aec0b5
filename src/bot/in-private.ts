import { usedQuestion } from '../../cards';
import type { CardAction } from '../../cards/actions';
import { declineExport, saveExport } from '../../dialogs/export-requests';
import type { DialogServices } from '../../dialogs/services';
import type { Turn } from '../../dialogs/turn';
import type { Awaitable } from '../ports/awaitable';
import type { DialogFrame } from './dialog-context-of';
import { type Incoming, textOf } from './incoming';
import type { Router } from './router';
import type { Sentences } from './sentences';
import type { Visit } from './visit';

type Consent = Extract<Incoming, { kind: 'fileConsent' }>;

/** Alone with the bot: what was typed, pressed or consented to leads through the dialogs. */
export class InPrivate {
  constructor(
    private readonly services: DialogServices,
    private readonly router: Router,
    private readonly sentences: Sentences,
  ) {}

  speak(visit: Visit, turn: Turn, dc: DialogFrame): Awaitable<unknown> {
    const { incoming, pressed } = visit;
    if (incoming.kind === 'fileConsent') return this.consent(visit, turn, incoming);
    if (pressed) return this.press(turn, dc, pressed);
    return this.sentences.onText(turn, dc, textOf(incoming));
  }

  private async consent({ files }: Visit, turn: Turn, { upload, context, cardId }: Consent): Promise<void> {
    const used = usedQuestion(turn.words, { kind: 'file', isAllowed: upload !== undefined });
    if (cardId) turn.markUsed(used, 'pressed');
    if (!upload) return declineExport(turn);
    await saveExport({ ...this.services, files }, turn, context, upload);
  }

  private press(turn: Turn, dc: DialogFrame, pressed: CardAction): Promise<unknown> {
    switch (pressed.kind) {
      case 'answer':
        return this.router.onAnswer(turn, dc, pressed.action);
      case 'standing':
        return this.router.onStanding(turn, dc, pressed.action);
      case 'foreign':
        return this.router.movedOn(turn, dc);
    }
  }
}
