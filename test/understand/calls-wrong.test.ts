import assert from 'node:assert/strict';
import { callsWrong } from '../../src/understand';

describe('callsWrong', () => {
  const said = [
    'this was wrong',
    'That was wrong!',
    'WRONG ANSWER',
    'that’s wrong.',
    'No era correcto',
    '¡La respuesta no era correcta!',
    'Això estava malament',
    'T’has equivocat',
  ];
  for (const text of said) it(`hears it in “${text}”`, () => assert.ok(callsWrong(text)));

  const other = [
    '',
    'incorrect',
    'está mal',
    'wrong customer',
    'the wrong answers',
    'this was wrong for Fabrikam',
    'something is wrong with Exchange',
    'show me the answers that were wrong',
    'la factura está mal',
  ];
  for (const text of other) it(`leaves “${text}” to be understood`, () => assert.ok(!callsWrong(text)));
});
