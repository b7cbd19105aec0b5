import { fold } from './fold';

/** What people say of an answer that was wrong, and of nothing else: folded, without what stands around words. */
const SENTENCES: ReadonlySet<string> = new Set(
  `
  this was wrong, that was wrong, it was wrong, this is wrong, that is wrong, that's wrong, thats wrong, it is wrong,
  it's wrong, its wrong, wrong answer, the wrong answer, your answer is wrong, your answer was wrong,
  the answer is wrong, the answer was wrong, this answer is wrong, this answer was wrong, that answer is wrong,
  that answer was wrong, you are wrong, you're wrong, you were wrong, this is not right, this isn't right,
  that is not right, that's not right, that isn't right, not correct, this is not correct, that is not correct,
  that's not correct, this is incorrect, that is incorrect, that was incorrect,
  no era correcto, esto no era correcto, eso no era correcto, no es correcto, esto no es correcto, eso no es correcto,
  esto esta mal, eso esta mal, esto estaba mal, eso estaba mal, respuesta incorrecta,
  respuesta equivocada, respuesta erronea, la respuesta es incorrecta, la respuesta era incorrecta,
  la respuesta no es correcta, la respuesta no era correcta, tu respuesta no es correcta, tu respuesta no era correcta,
  tu respuesta esta mal, la respuesta esta mal, la respuesta estaba mal, te equivocas, te has equivocado,
  no era correcte, aixo no era correcte, no es correcte, aixo no es correcte, aixo esta malament, aixo estava malament,
  resposta incorrecta, resposta equivocada, resposta erronia,
  la resposta es incorrecta, la resposta era incorrecta, la resposta no es correcta, la resposta no era correcta,
  la teva resposta no es correcta, la teva resposta no era correcta, la resposta esta malament,
  la resposta estava malament, t'equivoques, t'has equivocat
  `
    .split(',')
    .map((sentence) => sentence.trim().replace(/\s+/gu, ' ')),
);

/** What one of them has, at least. */
const SAYS_SO = /wrong|right|correct|mal|equivo|erron/;

/** Whether all that is said is that an answer was wrong. Any word beside it, and it may mean something else. */
export function callsWrong(text: string): boolean {
  const folded = fold(text);
  if (!SAYS_SO.test(folded)) return false;
  return SENTENCES.has(
    folded
      .replaceAll('’', "'")
      .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
      .trim()
      .replace(/\s+/gu, ' '),
  );
}
