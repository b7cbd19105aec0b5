import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { PERMISSIONS } from '../../src/doctor/permissions';

const SCRIPT = join(__dirname, '..', '..', 'infra', 'grant-permissions.sh');

describe('infra/grant-permissions.sh', () => {
  const granted = Object.values(PERMISSIONS).map(({ id, name }) => `${id} ${name}`);

  it('grants the permissions of the doctor, and no other', () => {
    const listed = [...readFileSync(SCRIPT, 'utf8').matchAll(/^([0-9a-f-]{36} \S+)$/gmu)].map(
      ([, line]) => line,
    );

    assert.deepEqual(listed, granted);
  });

  it('asks Graph once for each that is not granted yet', () => {
    const folder = mkdtempSync(join(tmpdir(), 'az-'));
    const log = join(folder, 'calls');
    const already = PERMISSIONS.people.id;
    writeFileSync(
      join(folder, 'az'),
      `#!/bin/sh\necho "$*" >> '${log}'\n[ "$1" = ad ] && echo graph-object-id\n[ "$3" = GET ] && echo ${already}\nexit 0\n`,
    );
    chmodSync(join(folder, 'az'), 0o755);

    const { stdout, status } = spawnSync('sh', [SCRIPT, 'the-identity'], {
      encoding: 'utf8',
      env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` },
    });

    const calls = readFileSync(log, 'utf8').split('\n');
    const posted = calls.filter((line) => line.includes('--method POST'));
    rmSync(folder, { recursive: true });
    assert.equal(status, 0);
    assert.deepEqual(
      stdout.trim().split('\n'),
      Object.values(PERMISSIONS).map(({ id, name }) =>
        id === already ? `${name}: was granted already` : `${name}: granted`,
      ),
    );
    assert.equal(posted.length, granted.length - 1);
    assert.match(
      posted[0] ?? '',
      /"principalId":"the-identity","resourceId":"graph-object-id","appRoleId":"f6e9e124-/u,
    );
  });
});
