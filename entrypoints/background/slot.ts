/** What is made of a pack that comes in, and what a person sees of it before. */

import type { Pack } from '../../rules/index.ts';
import type { Intake } from '../intake.ts';
import type { Preview } from './messages.ts';
import type { Force, PackSource, PackState, Slot } from './records.ts';
import type { Unwrapped } from './unwrap.ts';

/** Where and when a pack comes in. */
export interface Arrival {
  from: PackSource;
  /** The version of the extension. */
  engine: string;
  /** This moment, ISO 8601. */
  now: string;
}

/** All that is stored of a pack. Takes up to some seconds for a hundred thousand names. */
export function slotOf(pack: Pack, { source, signer }: Unwrapped, arrival: Arrival, intake: Intake): Slot {
  const { id, version, title, released, expires, rules } = pack;
  const state: PackState = {
    source: arrival.from,
    id,
    version,
    title,
    organisation: pack.organisation.name,
    released,
    ...(expires !== undefined && { expires }),
    ...(signer && { kid: signer.kid }),
    rules: rules.length,
    names: namesIn(pack),
    taken: arrival.now,
  };
  return { source, force: forceOf(pack, arrival.engine, intake, signer !== undefined), book: intake.book(pack), state };
}

/** A pack made ready for checking. @param signed what it says about the sites counts then alone */
export function forceOf(pack: Pack, engine: string, intake: Intake, signed: boolean): Force {
  const rows = signed ? pack.sites : undefined;
  return {
    compiled: intake.compilePack(pack),
    plain: intake.plainGuidelines(pack),
    ...(rows && { rows }),
    engine,
  };
}

/** What a person should see of a pack before taking it. */
export function previewOf(pack: Pack, { signer }: Unwrapped, intake: Intake): Preview {
  const { id, version, released, expires, title, organisation, rules } = pack;
  return {
    id,
    version,
    released,
    ...(expires !== undefined && { expires }),
    title,
    organisation: organisation.name,
    ...(signer && { signer: { kid: signer.kid, fingerprint: intake.fingerprint(signer.kid) } }),
    rules: rules.map(({ id, kind, severity, message }) => ({ id, kind, severity, message })),
    names: namesIn(pack),
  };
}

function namesIn({ rules }: Pack): number {
  return rules.reduce((sum, rule) => sum + (rule.kind === 'names' ? (rule.names?.length ?? 0) : 0), 0);
}
