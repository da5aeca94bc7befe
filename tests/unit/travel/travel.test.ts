import fc from 'fast-check';
import { CompactSign, importJWK } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  fingerprint,
  isPackKey,
  keyId,
  newPackKey,
  newSigningKey,
  type PrivateKey,
  readPrivateKey,
  readPublicKey,
} from '../../../rules/travel/keys.ts';
import { isTravelling, openPack } from '../../../rules/travel/open.ts';
import { sealPack, signPack } from '../../../rules/travel/seal.ts';

const JSON_BYTES = new TextEncoder().encode('{"id":"nl.peerdal.social","title":"Één pack 🦢"}\n');

let key: PrivateKey;
let stranger: PrivateKey;
let packKey: string;
let signed: string;
let sealed: string;

beforeAll(async () => {
  [key, stranger, packKey] = await Promise.all([newSigningKey(), newSigningKey(), newPackKey()]);
  signed = await signPack(JSON_BYTES, key);
  sealed = await sealPack(signed, packKey);
});

describe('a pack that travels', () => {
  it('arrives byte for byte', async () => {
    const opened = await openPack(sealed, { packKey, trusted: [key] });
    expect(opened).toEqual({
      json: JSON_BYTES,
      key: { kty: 'OKP', crv: 'Ed25519', x: key.x },
      kid: await keyId(key),
      sealed: true,
    });
    expect(await openPack(new TextEncoder().encode(`${signed}\n`), { trusted: [stranger, key] })).toMatchObject({
      json: JSON_BYTES,
      sealed: false,
    });
  });

  it('any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (json) => {
        const opened = await openPack(await sealPack(await signPack(json, key), packKey), { packKey, trusted: [key] });
        expect('json' in opened && [...opened.json]).toEqual([...json]);
      }),
      { numRuns: 50 },
    );
  });

  it('shows nothing of itself, and is told from a pack as an admin writes it', () => {
    for (const layer of sealed.split('.'))
      expect(atob(layer.replace(/-/g, '+').replace(/_/g, '/'))).not.toMatch(/peerdal/);
    expect([sealed, signed, new TextEncoder().encode(sealed)].map(isTravelling)).toEqual([true, true, true]);
    expect(['format: 1', '{"format": 1}', 'eyJ', ''].map(isTravelling)).toEqual([false, false, false, false]);
  });

  it('of another signer is refused', async () => {
    const kid = await keyId(key);
    expect(await openPack(sealed, { packKey, trusted: [stranger] })).toEqual({ refused: 'stranger', kid });
    expect(await openPack(sealed, { packKey, trusted: [] })).toEqual({ refused: 'stranger', kid });
  });

  it('of another signer who gives himself a trusted name is refused', async () => {
    const forged = await new CompactSign(JSON_BYTES)
      .setProtectedHeader({ alg: 'Ed25519', typ: 'prepost-pack', kid: await keyId(key), jwk: { ...stranger } })
      .sign(await importJWK({ ...stranger }, 'Ed25519'));
    expect(await openPack(forged, { trusted: [key] })).toMatchObject({ refused: 'changed' });
    expect(await openPack(forged, { trusted: 'anyone' })).toMatchObject({ refused: 'stranger' });
  });

  it('signed by other means is refused', async () => {
    const kid = await keyId(key);
    const secret = new TextEncoder().encode(key.x.padEnd(64, 'x'));
    const other = await new CompactSign(JSON_BYTES)
      .setProtectedHeader({ alg: 'HS256', typ: 'prepost-pack', kid })
      .sign(secret);
    expect(await openPack(other, { trusted: [key] })).toMatchObject({ refused: 'no-pack' });
    const nameless = await new CompactSign(JSON_BYTES)
      .setProtectedHeader({ alg: 'Ed25519', typ: 'prepost-pack' })
      .sign(await importJWK({ ...key }, 'Ed25519'));
    expect(await openPack(nameless, { trusted: [key] })).toEqual({ refused: 'no-pack' });
    const untyped = await new CompactSign(JSON_BYTES)
      .setProtectedHeader({ alg: 'Ed25519', kid })
      .sign(await importJWK({ ...key }, 'Ed25519'));
    expect(await openPack(untyped, { trusted: [key] })).toEqual({ refused: 'no-pack' });
  });

  it('by whom it may be opened: the one who has its key', async () => {
    expect(await openPack(sealed, { trusted: [key] })).toEqual({ refused: 'key-missing' });
    expect(await openPack(sealed, { packKey: await newPackKey(), trusted: [key] })).toEqual({ refused: 'key-wrong' });
    expect(await openPack(sealed, { packKey: 'secret', trusted: [key] })).toEqual({ refused: 'key-wrong' });
  });

  it('with a character changed, left out or cut off anywhere is refused', async () => {
    const length = sealed.length;
    await fc.assert(
      fc.asyncProperty(fc.nat(length - 1), fc.constantFrom('A', '.', '', '<', 'cut'), async (at, change) => {
        const other = change === 'cut' ? sealed.slice(0, at) : sealed.slice(0, at) + change + sealed.slice(at + 1);
        fc.pre(other !== sealed);
        expect(await openPack(other, { packKey, trusted: [key] })).toHaveProperty('refused');
      }),
    );
  });

  it('that is none is refused, whatever it is', async () => {
    const hopeless = [
      '',
      '.',
      '....',
      '<!doctype html>',
      'a.b.c',
      'a.b.c.d.e',
      'eyJhbGciOiJub25lIn0.e30.',
      '\u{1f9a2}.a.b',
    ];
    for (const sent of hopeless)
      expect(await openPack(sent, { packKey, trusted: [key] })).toEqual({ refused: 'no-pack' });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (sent) => {
        expect(await openPack(sent, { packKey, trusted: [key] })).toHaveProperty('refused');
      }),
    );
  });

  it('that grows without end is refused', async () => {
    const bomb = await sealPack('a'.repeat(41 * 1024 * 1024), packKey);
    expect(await openPack(bomb, { packKey, trusted: [key] })).toEqual({ refused: 'too-large' });
    expect(await openPack('a'.repeat(11 * 1024 * 1024), { packKey, trusted: [key] })).toEqual({ refused: 'too-large' });
  });
});

describe('keys', () => {
  it('are read from files, and nothing else is taken for one', () => {
    expect(readPublicKey({ ...key, kid: 'other', use: 'sig' })).toEqual({ kty: 'OKP', crv: 'Ed25519', x: key.x });
    expect(readPrivateKey(key)).toEqual(key);
    for (const none of [
      undefined,
      null,
      1,
      'key',
      {},
      { ...key, crv: 'X25519' },
      { ...key, x: key.x.slice(1) },
      { ...key, x: 1 },
    ])
      expect(readPublicKey(none)).toBeUndefined();
    expect(readPrivateKey({ ...key, d: undefined })).toBeUndefined();
    expect([packKey, 'abc', packKey.slice(1), `${packKey.slice(0, 42)}B`].map(isPackKey)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('have a fingerprint to read aloud', async () => {
    expect(fingerprint(await keyId(key))).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){7}$/);
    // The example of RFC 8037, appendix A.3.
    const example = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' } as const;
    expect(await keyId(example)).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
  });
});
