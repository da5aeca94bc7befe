import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { effective } from '../../../entrypoints/background/settings.ts';
import type { Watched } from '../../../entrypoints/compose.content/attention.ts';
import { type Gate, makeGate } from '../../../entrypoints/compose.content/gate.ts';
import { nothingSaid } from '../../../entrypoints/compose.content/said.ts';
import type { Hint } from '../../../rules/types.ts';

/** What a listener made of an event: whether the site still hears of it. */
interface Outcome {
  stopped: boolean;
  prevented: boolean;
}

const HINT: Hint = {
  rule: 'clients',
  kind: 'names',
  severity: 'error',
  start: 7,
  end: 14,
  found: 'Tolbrug',
  message: 'A client.',
  fixes: [],
};

/** A page with one box and its Post button, as far as the gate looks at it. */
function onePage() {
  const listeners = new Map<string, (event: object) => void>();
  vi.stubGlobal('window', {
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
  });
  const button = { checkVisibility: () => true, matches: () => false };
  const scope = { querySelectorAll: () => [button] };
  const editor = { closest: () => scope, checkVisibility: () => true };
  const page = {
    hints: (): Hint[] => [HINT],
    isOn: () => true,
    ask: vi.fn(() => true),
    remove: vi.fn(),
    fire(type: string, more: object = {}): Outcome {
      const outcome = { stopped: false, prevented: false };
      const path = [button, scope];
      listeners.get(type)?.({
        isTrusted: true,
        isPrimary: true,
        button: 0,
        pointerId: 1,
        composedPath: () => path,
        preventDefault: () => Object.assign(outcome, { prevented: true }),
        stopImmediatePropagation: () => Object.assign(outcome, { stopped: true }),
        ...more,
      });
      return outcome;
    },
  };
  const box = {
    editor,
    facts: { within: 'dialog', post: 'button' },
    said: nothingSaid(),
    composing: false,
    rest() {},
    hints: () => page.hints(),
  };
  const entry = { box, ui: { close() {} } } as unknown as Watched;
  const question = {
    ask: page.ask,
    remove: page.remove,
    isOpen: () => false,
    isAbout: () => false,
    goBack() {},
    done() {},
    hosts: () => [],
  };
  const gate: Gate = makeGate({ watched: () => [entry], isOn: () => page.isOn(), question });
  return { ...page, page, gate };
}

const THROUGH: Outcome = { stopped: false, prevented: false };
const STOPPED: Outcome = { stopped: true, prevented: true };

describe('the gate', () => {
  let it: ReturnType<typeof onePage>;
  beforeEach(() => {
    it = onePage();
  });
  afterEach(() => vi.unstubAllGlobals());

  test('stops a press on Post as a whole, and asks at its click', () => {
    expect(it.fire('pointerdown').stopped).toBe(true);
    expect(it.fire('mousedown')).toEqual(STOPPED);
    expect(it.fire('mouseup').stopped).toBe(true);
    expect(it.ask).not.toHaveBeenCalled();
    expect(it.fire('click')).toEqual(STOPPED);
    expect(it.ask).toHaveBeenCalledOnce();
    expect(it.fire('pointerdown')).toEqual(THROUGH);
    expect(it.fire('click')).toEqual(THROUGH);
  });

  test('lets a press go on as it began, whatever was found meanwhile', () => {
    it.page.hints = () => [];
    expect(it.fire('pointerdown')).toEqual(THROUGH);
    it.page.hints = () => [HINT];
    expect(it.fire('mousedown')).toEqual(THROUGH);
    expect(it.fire('click')).toEqual(THROUGH);
    expect(it.ask).not.toHaveBeenCalled();
  });

  test('lets the click through where the error went away while the button was down', () => {
    expect(it.fire('pointerdown').stopped).toBe(true);
    it.page.hints = () => [];
    expect(it.fire('click')).toEqual(THROUGH);
  });

  test('leaves another button of the mouse, other severities and other people’s events alone', () => {
    expect(it.fire('pointerdown', { button: 2 })).toEqual(THROUGH);
    expect(it.fire('click', { isTrusted: false })).toEqual(THROUGH);
    it.page.hints = () => [{ ...HINT, severity: 'warning' }];
    expect(it.fire('click')).toEqual(THROUGH);
    it.page.isOn = () => false;
    it.page.hints = () => [HINT];
    expect(it.fire('click')).toEqual(THROUGH);
    expect(it.ask).not.toHaveBeenCalled();
  });

  test('fails open: what throws, and a question that does not show, let the event through', () => {
    it.ask.mockReturnValueOnce(false);
    expect(it.fire('click')).toEqual(THROUGH);

    const thrown = onePage();
    thrown.ask.mockImplementation(() => {
      throw new Error('The page is gone');
    });
    expect(thrown.fire('pointerdown').stopped).toBe(true);
    expect(thrown.fire('click')).toEqual(THROUGH);
    expect(thrown.remove).toHaveBeenCalled();
    expect(thrown.fire('pointerdown')).toEqual(THROUGH);

    const broken = onePage();
    broken.page.hints = () => {
      throw new Error('The draft cannot be read');
    };
    for (const type of ['pointerdown', 'mousedown', 'click']) expect(broken.fire(type)).toEqual(THROUGH);
    expect(broken.fire('keydown', { key: 'Enter' })).toEqual(THROUGH);
  });
});

describe('whether there is a gate', () => {
  test.each([
    [{}, {}, true],
    [{ gate: false }, {}, false],
    [{ gate: false }, { gate: true }, true],
    [{ gate: true }, { gate: false }, false],
  ])('the person says %j, the organisation %j: %s', (chosen, policy, expected) => {
    const { gate, locked } = effective({ language: 'nl', ...chosen }, policy);
    expect(gate).toBe(expected);
    expect(locked).toEqual('gate' in policy ? ['gate'] : []);
  });
});
